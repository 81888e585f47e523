import { describeLink } from '../../base/links.js';
import { describeCategory } from '../../elements/tourism-highlight/category-words.js';
import { describeCounts } from '../../elements/tourism-highlight/count-words.js';
import type { TourismHighlight } from '../../model/feed.js';
import { getPlainText } from '../../model/feed-text.js';
import { buildMapUrl } from '../../model/geo.js';
import { countHighlightsByCategory, selectHighlights } from '../../model/select-highlights.js';
import { html, type Content, type Markup } from './html.js';
import { renderImage, renderText, type PageView } from './page-view.js';
import { renderCredits } from './render-credits.js';

/** All places, by category. */
export function renderPlaces(view: PageView): Markup {
  const { feed, localize } = view;
  const counts = countHighlightsByCategory(feed);
  const images = feed.highlights.map(({ name, image }) => ({ subject: renderText(name), image }));
  return html`<h2>${describePlaces(view)}</h2>
    <p class="muted">${describePlaceCounts(view)}</p>
    ${[...counts.keys()].map(
      (category) =>
        html`<section>
          <h3>${describeCategory(localize.msg, category)}</h3>
          <ul class="places">
            ${selectHighlights(feed, { category }).map((place) => renderPlace(place, view))}
          </ul>
        </section>`,
    )}
    ${renderCredits(view, feed.highlights, images)}`;
}

/** The heading of the page. */
export function describePlaces({ say }: PageView): string {
  return say('tourism.title', 'Worth a visit in Bandung');
}

/** `52 places in 8 categories`, or that there are none. */
export function describePlaceCounts({ feed, localize, say }: PageView): string {
  const { size } = countHighlightsByCategory(feed);
  if (size === 0) return say('tourism.none', 'No places are listed here at the moment.');
  return describeCounts(localize, feed.highlights.length, size);
}

function renderPlace(place: TourismHighlight, view: PageView): Markup {
  const { say } = view;
  const { name, nativeName, text, isOutsideCity, address, openingNotes, image } = place;
  const hasOtherName = nativeName !== undefined && nativeName !== getPlainText(name);
  const hint = (label: string, words: Content): Content =>
    words && html`<p class="small"><span class="unseen">${label}</span> ${words}</p>`;
  return html`<li>
    ${image && renderImage(image, 'picture')}
    <h4><bdi>${renderText(name)}</bdi></h4>
    ${hasOtherName && html`<p class="small muted"><bdi lang="id" dir="ltr">${nativeName}</bdi></p>`}
    ${isOutsideCity && html`<p class="small muted">${say('tourism.outside', 'Outside the city')}</p>`}
    ${text && html`<p>${renderText(text)}</p>`}
    ${hint(say('tourism.address', 'Address:'), address && html`<bdi lang="id" dir="ltr">${address}</bdi>`)}
    ${hint(say('tourism.opening', 'When to go:'), renderText(openingNotes))} ${renderPlaceLinks(place, view)}
  </li>`;
}

function renderPlaceLinks({ name, coordinates, links }: TourismHighlight, { localize, say }: PageView): Content {
  const map = coordinates && {
    url: buildMapUrl(coordinates),
    label: coordinates.isApproximate
      ? say('tourism.map.approximate', 'Show on map (approximate)')
      : say('tourism.map', 'Show on map'),
  };
  const sites = links.map((link) => ({
    url: link.url,
    label: link.label ? renderText(link.label) : describeLink(localize.msg, link),
  }));
  const all = map ? [map, ...sites] : sites;
  if (all.length === 0) return undefined;
  const whose = html`<span class="unseen">: ${renderText(name)}</span>`;
  return html`<ul class="links small">
    ${all.map(({ url, label }) => html`<li><a href="${url}">${label}${whose}</a></li>`)}
  </ul>`;
}
