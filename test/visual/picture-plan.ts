import type { StoryEntry } from '../stories/open-storybook.ts';

export type Scheme = 'light' | 'dark';

/** One story in one language, with all the pictures that are taken of it. */
export interface Sitting {
  readonly story: StoryEntry;
  readonly lang: string;
  readonly widths: readonly number[];
  readonly schemes: readonly Scheme[];
  readonly part: Part;
}

/** The part of a story that pictures show: so many CSS pixels at most from its start, or up to its end. */
export interface Part {
  readonly longest: number;
  readonly isEnd?: boolean;
}

/** Elements stand in Storybook's folder of this name. */
const folder = 'Elements/';

/** A phone, and the column of a page that has room. */
const standardWidths = [320, 960];

/** Left to right and right to left: every story. */
const standardLanguages = ['en', 'ar'];

/** Where lines may break otherwise: the content alone, narrow and light. */
const furtherLanguages = ['ja', 'ko', 'zh-Hans'];

/** Stories that show what another one shows, by the end of their ids, with the reason why no picture is taken. */
export const leftOut: ReadonlyMap<string, string> = new Map([
  ['all-entries', 'Ready, only longer'],
  ['all-places', 'Ready, only longer'],
  ['calendar-saved', 'Ready: the file is not on the page'],
  ['change-of-language', 'Ready in Korean, below two buttons of the page'],
  ['closing-time', 'as Closed'],
  ['consent-given', 'ends as Ready'],
  ['contact-saved', 'Ready: the file is not on the page'],
  ['dark', 'Ready in dark'],
  ['filter-by-mouse', 'as Filter By Keyboard, without the focus'],
  ['focus-kept', 'Ready, with a word changed'],
  ['heading-level', 'Ready: the level of a heading does not show'],
  ['more-than-one-file', 'Ready, with another figure'],
  ['newer-format', 'as Error'],
  ['order-turned', 'as Oldest First'],
  ['right-to-left', 'Ready in Arabic'],
  ['same-time-zone', 'Ready, without a line'],
  ['three-entries', 'as Show More before the click'],
  ['three-places', 'as Show More before the click'],
  ['tried-again', 'ends as Ready'],
  ['unclear', 'as Lapsed, in other words'],
]);

/** Stories that hold the toolbar “Language” fast: pictures in one language. */
const ofOneLanguage = new Map([
  ['long-text', 'de'],
  ['own-heading-and-actions', 'en'],
  ['two-languages', 'en'],
]);

/** Stories about a width of their own: one window that has room for it. */
const ofOneWidth = new Map([
  ['narrow', 320],
  ['stages-unfolded', 320],
  ['wide', 1240],
]);

/** What makes a story another one is near its start. */
const standardPart: Part = { longest: 1200 };

/** Stories that are shown further down: the content as such, and those where something happens below. */
const parts: ReadonlyMap<string, Part> = new Map([
  ['disclosures', { longest: 4000 }],
  ['ready', { longest: 4000 }],
  ['show-more', { longest: 2400 }],
  // The note stands below the content.
  ['stale', { longest: 600, isEnd: true }],
]);

/** All sittings, those in one language after each other: a tab then changes from story to story without a new document. */
export function planSittings(stories: readonly StoryEntry[]): Sitting[] {
  const shown = stories.filter((story) => story.title.startsWith(folder) && !leftOut.has(nameStory(story)));
  const sittings = shown.flatMap((story): Sitting[] => {
    const name = nameStory(story);
    const ownWidth = ofOneWidth.get(name);
    const ownLanguage = ofOneLanguage.get(name);
    const part = parts.get(name) ?? standardPart;
    const widths = ownWidth ? [ownWidth] : standardWidths;
    const further = name === 'ready' ? furtherLanguages : [];
    return [
      ...(ownLanguage ? [ownLanguage] : standardLanguages).map((lang) => {
        return { story, lang, widths, schemes: ['light', 'dark'] as const, part };
      }),
      ...further.map((lang) => ({ story, lang, widths: [320], schemes: ['light'] as const, part })),
    ];
  });
  return sittings.sort((one, other) => (one.lang < other.lang ? -1 : Number(one.lang > other.lang)));
}

/** The end of a story's id, which is the same for all elements: `ready`. */
export function nameStory({ id }: StoryEntry): string {
  return id.slice(id.indexOf('--') + 2);
}

/** The path of a picture in the folders of pictures, without its ending: `city-profile/ready.ar-320-dark`. */
export function namePicture({ story, lang }: Sitting, width: number, scheme: Scheme): string {
  const [element] = story.id.replace('elements-', '').split('--');
  return `${element}/${nameStory(story)}.${lang}-${width}-${scheme}`;
}

/** `VISUAL_STORIES=contact-person` looks at the stories alone whose id has these letters. */
export function selectSittings(sittings: readonly Sitting[]): Sitting[] {
  const wanted = process.env['VISUAL_STORIES'] ?? '';
  const selected = sittings.filter(({ story }) => story.id.includes(wanted));
  if (selected.length === 0) throw new Error(`There is no story “${wanted}”.`);
  return selected;
}
