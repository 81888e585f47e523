import type { ArgTypes, Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { withActions } from 'storybook/actions/decorator';
import { partners } from '../.storybook/toolbars.js';
import { realFeed } from './story-feed.js';

/** What can be said about a widget in a story: its attributes, some properties, and what the page puts into it. */
export interface WidgetArgs {
  /** `undefined`: the city of the toolbar. */
  partner?: string;
  feed?: string;
  lang?: string;
  'heading-level'?: number;
  consent?: string;
  limit?: number;
  order?: string;
  field?: string;
  category?: string;
  data?: unknown;
  /** A moment, for a clock that stands still. */
  now?: string | number;
  visitorTimeZone?: string;
  /** Words of a heading of the page's own. */
  heading?: string;
  /** Words of a link of the page's own. */
  actions?: string;
}

export type WidgetStory = StoryObj<WidgetArgs>;

/** In the order in which a webmaster would write them. */
const attributes = [
  'partner',
  'lang',
  'heading-level',
  'limit',
  'order',
  'field',
  'category',
  'consent',
] as const satisfies readonly (keyof WidgetArgs)[];

const argTypes: Partial<ArgTypes<WidgetArgs>> = {
  partner: { control: 'select', options: partners },
  feed: { control: false },
  data: { control: false },
  consent: { control: 'select', options: ['', 'click'] },
  'heading-level': { control: { type: 'number', min: 2, max: 6 } },
  now: { control: 'date' },
};

/** For elements that have the attribute. The manifest does not know its type, which its default alone tells. */
export const limitArgType: ArgTypes[string] = {
  control: { type: 'number', min: 0 },
  table: { type: { summary: 'number' } },
};

/** What the stories of one element have in common. `choices` are the values of its own attributes. */
export function describeStories(tag: string, choices: Partial<ArgTypes<WidgetArgs>> = {}): Meta<WidgetArgs> {
  return {
    component: tag,
    decorators: [withActions],
    render: (args, context) => showWidget(tag, args, context),
    args: { feed: realFeed, now: '2026-11-24T05:00:00Z' },
    argTypes: { ...argTypes, ...choices },
    parameters: {
      actions: { handles: ['bandung-ready', 'bandung-error', 'bandung-stale', 'bandung-follow'] },
      docs: {
        source: {
          language: 'html',
          transform: (_code: string, { args, globals }: StoryContext<WidgetArgs>) => writeSnippet(tag, args, globals),
        },
      },
    },
  };
}

/** An element as a page has it: attributes, fallback link, and where the story says so a heading and a link more. */
export function showWidget(tag: string, args: WidgetArgs, { globals }: Pick<StoryContext, 'globals'>): TemplateResult {
  const element = unsafeStatic(tag);
  const { partner = String(globals['partner'] ?? ''), heading, actions, now } = args;
  return html`<${element}
    partner=${partner || nothing}
    lang=${args.lang ?? nothing}
    feed=${args.feed ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    limit=${args.limit ?? nothing}
    order=${args.order || nothing}
    field=${args.field || nothing}
    category=${args.category || nothing}
    consent=${args.consent || nothing}
    .data=${args.data}
    .now=${now === undefined ? undefined : new Date(now)}
    .visitorTimeZone=${args.visitorTimeZone}
  >
    ${heading ? html`<h3 slot="heading">${heading}</h3>` : nothing}
    <a href="https://www.bandung.go.id/" lang="en">City of Bandung</a>
    ${actions ? html`<a slot="actions" href="https://www.bandung.go.id/">${actions}</a>` : nothing}
  </${element}>` as TemplateResult;
}

/** What a webmaster pastes for what the story shows. */
function writeSnippet(tag: string, args: WidgetArgs, globals: StoryContext['globals']): string {
  const partner = args.partner ?? String(globals['partner'] ?? '');
  const written = attributes
    .map((name) => [name, name === 'partner' ? partner : args[name]] as const)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${value}"`);
  const page = `${partner || 'bandung'}/${tag.replace('bandung-', '')}.${args.lang ?? String(globals['lang'])}.html`;
  return [
    `<${tag}${written.join('')}>`,
    args.heading && `  <h3 slot="heading">${args.heading}</h3>`,
    `  <a href="https://widgets.example/v1/embed/${page}">Bandung</a>`,
    args.actions && `  <a slot="actions" href="https://www.bandung.go.id/">${args.actions}</a>`,
    `</${tag}>`,
  ]
    .filter(Boolean)
    .join('\n');
}
