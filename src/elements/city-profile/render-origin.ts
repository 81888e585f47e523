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

/** The year and the chief source in one line: `2023 · bps.go.id`. The other sources are among the credits. */
export function renderOrigin({ asOf, sources }: Dated, view: ProfileView): TemplateResult | typeof nothing {
  const [source] = sources;
  if (!asOf && !source) return nothing;
  return html`<span class="origin small muted"
    >${asOf ? html`<span>${view.localize.format.date(asOf)}</span>` : nothing}${
      asOf && source ? html`<span aria-hidden="true">·</span>` : nothing
    }${source ? renderSource(source, view) : nothing}</span
  >`;
}

/** The visible name is short; the link's name goes on with the title where that says more. */
function renderSource(source: Source, { text }: ProfileView): TemplateResult {
  const name = getSourceName(source);
  if (!source.url) return html`<bdi>${name}</bdi>`;
  const rest =
    getPlainText(source.title) === name ? nothing : html`<span class="visually-hidden">: ${text(source.title)}</span>`;
  return html`<a href=${source.url}><bdi>${name}</bdi>${rest}</a>`;
}

/** The host of a source on the web; of another the title up to the first comma, bracket or slash. */
export function getSourceName({ title, url }: Source): string {
  const words = getPlainText(title);
  const host = url && new URL(url).hostname;
  return (host || (/^[^,(/，、（]+/.exec(words)?.[0].trim() ?? words)).replace(/^www\./, '');
}
