import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { getPlainText } from '../../base/feed-text.js';
import type { PartialDate } from '../../model/partial-date.js';
import type { Source } from '../../model/feed.js';
import type { ProfileView } from './profile-view.js';

/** Something that holds as of a date and comes from somewhere. */
interface Dated {
  readonly asOf?: PartialDate;
  readonly sources: readonly Source[];
}

/**
 * The year and the chief source in one line: `2023 · bps.go.id`. The other sources are among the credits.
 *
 * @param subject - the fact or strength, for those who hear the link alone
 */
export function renderOrigin(
  { asOf, sources }: Dated,
  subject: unknown,
  view: ProfileView,
): TemplateResult | typeof nothing {
  const [source] = sources;
  if (!asOf && !source) return nothing;
  return html`<span class="origin small muted"
    >${asOf ? html`<span>${view.localize.format.date(asOf)}</span>` : nothing}${
      asOf && source ? html`<span aria-hidden="true">·</span>` : nothing
    }${source ? renderSource(source, subject, view) : nothing}</span
  >`;
}

/** The visible name is short; the link's name goes on with the title where that says more, else with the subject. */
function renderSource(source: Source, subject: unknown, { text }: ProfileView): TemplateResult {
  const name = getSourceName(source);
  if (!source.url) return html`<bdi>${name}</bdi>`;
  const rest = getPlainText(source.title) === name ? subject : text(source.title);
  return html`<a href=${source.url}><bdi>${name}</bdi><span class="visually-hidden">: ${rest}</span></a>`;
}

/** The host of a source on the web; of another the title up to the first comma, bracket or slash. */
export function getSourceName({ title, url }: Source): string {
  const words = getPlainText(title);
  const host = url && new URL(url).hostname;
  return (host || (/^[^,(/，、（]+/.exec(words)?.[0].trim() ?? words)).replace(/^www\./, '');
}
