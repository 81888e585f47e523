import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { getPlainText } from '../../base/feed-text.js';
import { renderHeading } from '../../base/heading.js';
import { renderImage } from '../../base/image.js';
import type { FeedImage, TourismHighlight } from '../../model/feed.js';
import { drawing } from '../../styles/drawings.js';
import { clockIcon, icon, mapPinIcon } from '../../styles/icons.js';
import { describeCategory } from './category-words.js';
import type { PlaceContext } from './place-context.js';
import { renderPlaceLinks } from './render-place-links.js';

/** A place as a card. */
export function renderPlace(place: TourismHighlight, context: PlaceContext): TemplateResult {
  const { image, category } = place;
  const { localize, text } = context;
  return html`
    <li class="card" part="place">
      ${
        image && !context.isBroken(image)
          ? renderPicture(image, context)
          : html`<div class="picture">${drawing(category)}</div>`
      }
      <div class="words">
        ${renderName(place, context)}
        <p class="chips">
          <span class="chip">${describeCategory(localize.msg, category)}</span>
          ${place.isOutsideCity ? html`<span class="chip outside">${describeOutside(context)}</span>` : nothing}
        </p>
        ${place.text ? html`<p>${text(place.text)}</p>` : nothing} ${renderNotes(place, context)}
        ${renderPlaceLinks(place, context)}
      </div>
    </li>
  `;
}

function renderPicture(image: FeedImage, { localize, text }: PlaceContext): TemplateResult {
  const { credit, licence } = image;
  const { msg } = localize;
  return html`
    <figure>
      <div class="picture">${renderImage(image)}</div>
      ${
        credit || licence
          ? html`<figcaption class="credit muted">
              ${msg('Picture:', { id: 'tourism.picture', desc: 'The name of the photographer and a licence follow.' })}
              ${credit ? html`<bdi>${text(credit)}</bdi>` : nothing}${credit && licence ? ', ' : nothing}
              ${licence ? html`<bdi>${licence}</bdi>` : nothing}
            </figcaption>`
          : nothing
      }
    </figure>
  `;
}

function renderName({ id, name, nativeName }: TourismHighlight, context: PlaceContext): TemplateResult {
  const { headingLevel, text, firstNewId } = context;
  const hasOtherName = nativeName !== undefined && nativeName !== getPlainText(name);
  return html`<div>
    ${renderHeading(
      headingLevel + 1,
      html`<bdi class="name" tabindex=${id === firstNewId ? '-1' : nothing}>${text(name)}</bdi>`,
      'subtitle',
    )}
    ${hasOtherName ? html`<p class="small muted"><bdi lang="id" dir="ltr">${nativeName}</bdi></p>` : nothing}
  </div>`;
}

function describeOutside({ localize }: PlaceContext): string {
  return localize.msg('Outside the city', { id: 'tourism.outside', desc: 'The place lies beyond the city border.' });
}

/** Where it is and when to go; both in words that a listener can tell apart without the icons. */
function renderNotes({ address, openingNotes }: TourismHighlight, { localize, text }: PlaceContext): TemplateResult {
  const { msg } = localize;
  const addressLabel = msg('Address:', { id: 'tourism.address', desc: 'Heard, not seen: an address follows.' });
  const openingLabel = msg('When to go:', {
    id: 'tourism.opening',
    desc: 'Heard, not seen: opening times or the time of a festival follow.',
  });
  return html`
    ${address ? renderNote(mapPinIcon, addressLabel, html`<bdi lang="id" dir="ltr">${address}</bdi>`) : nothing}
    ${openingNotes ? renderNote(clockIcon, openingLabel, text(openingNotes)) : nothing}
  `;
}

function renderNote(iconPath: string, label: string, content: unknown): TemplateResult {
  return html`<p class="note small">
    ${icon(iconPath)}<span><span class="visually-hidden">${label} </span>${content}</span>
  </p>`;
}
