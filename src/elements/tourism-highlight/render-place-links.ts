import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LocalizeController } from '../../localization/localize-controller.js';
import type { Coordinates, FeedLink, TourismHighlight } from '../../model/feed.js';
import { getPlainText } from '../../base/feed-text.js';
import { describeLink } from '../../base/links.js';
import { renderEach } from '../../base/render-each.js';
import { buildGeoUrl, buildMapUrl } from '../../model/geo.js';
import type { LinkKind } from '../../model/vocabulary.js';
import {
  downloadIcon,
  externalIcon,
  icon,
  mapPinIcon,
  phoneAppIcon,
  surveyIcon,
  ticketIcon,
} from '../../styles/icons.js';
import type { PlaceContext } from './place-context.js';

type Msg = LocalizeController['msg'];

/** The ways to a place: on the map first, then tickets, brochure, app, survey and sites as the feed gives them. */
export function renderPlaceLinks(place: TourismHighlight, context: PlaceContext): TemplateResult | typeof nothing {
  const { coordinates, links } = place;
  if (!coordinates && links.length === 0) return nothing;
  return html`
    <ul class="link-list small" part="links">
      ${coordinates ? renderMapLinks(coordinates, place, context) : nothing}
      ${renderEach(
        links,
        ({ url }) => url,
        (link) => renderSiteLink(link, place, context),
      )}
    </ul>
  `;
}

function renderMapLinks(coordinates: Coordinates, place: TourismHighlight, context: PlaceContext): TemplateResult {
  const { msg } = context.localize;
  const geoUrl = buildGeoUrl(coordinates, getPlainText(place.name));
  return html`
    <li>${renderLink(buildMapUrl(coordinates), icon(mapPinIcon), describeMap(msg, coordinates), place, context)}</li>
    <li class="map-app">${renderLink(geoUrl, icon(phoneAppIcon), describeMapApp(msg, coordinates), place, context)}</li>
  `;
}

function renderSiteLink(link: FeedLink, place: TourismHighlight, context: PlaceContext): TemplateResult {
  const label = link.label ? context.text(link.label) : describeLink(context.localize.msg, link);
  return html`<li>${renderLink(link.url, icon(getIconPath(link.kind)), label, place, context)}</li>`;
}

/** A link that says whose it is to those who hear it alone. */
function renderLink(
  url: string,
  mark: TemplateResult,
  label: unknown,
  place: TourismHighlight,
  { text }: PlaceContext,
): TemplateResult {
  return html`<a href=${url}
    >${mark}<span>${label}<span class="visually-hidden">: ${text(place.name)}</span></span></a
  >`;
}

function describeMap(msg: Msg, { isApproximate }: Coordinates): string {
  return isApproximate
    ? msg('Show on map (approximate)', {
        id: 'tourism.map.approximate',
        desc: 'Link to an online map, where only the area of the place is known.',
      })
    : msg('Show on map', { id: 'tourism.map', desc: 'Link to an online map.' });
}

function describeMapApp(msg: Msg, { isApproximate }: Coordinates): string {
  return isApproximate
    ? msg('Open in map app (approximate)', {
        id: 'tourism.mapApp.approximate',
        desc: 'Link that opens the map app of the phone, where only the area of the place is known.',
      })
    : msg('Open in map app', { id: 'tourism.mapApp', desc: 'Link that opens the map app of the phone.' });
}

function getIconPath(kind: LinkKind): string {
  switch (kind) {
    case 'tickets':
      return ticketIcon;
    case 'brochure':
      return downloadIcon;
    case 'app':
      return phoneAppIcon;
    case 'survey':
      return surveyIcon;
    default:
      return externalIcon;
  }
}
