import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { getPlainText } from '../../base/feed-text.js';
import { describeField } from '../../base/field-words.js';
import { renderHeading } from '../../base/heading.js';
import { renderImage } from '../../base/image.js';
import { selectNextAnniversary } from '../../model/anniversary.js';
import type { CityProfile, PartnerProfile } from '../../model/feed.js';
import { computeDistanceKm } from '../../model/geo.js';
import { findZone, getUtcOffset, getZonedClock, readClock } from '../../model/zone.js';
import type { Zone } from '../../model/zone.js';
import { describeDoubt, describePartnership, describeYears } from './partnership-words.js';
import type { ProfileView } from './profile-view.js';

/** What of the city counts for its relations. */
type Place = Partial<Pick<CityProfile, 'flag' | 'timeZone' | 'coordinates'>>;

/** The zone of a city, where one is named. */
function getZone({ timeZone }: Place, { zones }: Pick<ProfileView, 'zones'>): Zone | undefined {
  return timeZone ? findZone(zones, timeZone) : undefined;
}

/** What joins the two cities: since when, in which fields, how far apart by clock and map. */
export function renderRelation(
  city: Place,
  partner: PartnerProfile | undefined,
  view: ProfileView,
): TemplateResult | typeof nothing {
  const pairs = selectPairs(city, partner, view);
  if (!partner && pairs.length === 0) return nothing;
  return html`
    <div class="relation" part="relation">
      ${partner ? renderPartnership(city, partner, view) : nothing}
      ${pairs.length > 0 ? html`<dl class="pairs">${pairs}</dl>` : nothing}
    </div>
  `;
}

function renderPartnership(city: Place, partner: PartnerProfile, view: ProfileView): TemplateResult {
  const { localize, text } = view;
  const { msg } = localize;
  const { fields, flag, status, statusNote } = partner;
  const isActive = status === 'active';
  const doubt = describeDoubt(msg, partner);
  const years = isActive ? countYears(city, partner, view) : 0;
  return html`
    <div class="bond">
      ${
        flag && city.flag
          ? html`<div class="flags">${renderImage(flag, 'flag')}${renderImage(city.flag, 'flag')}</div>`
          : nothing
      }
      <div>
        ${renderHeading(view.headingLevel, describePartnership(localize, partner), 'since')}
        ${years > 0 ? html`<p class="muted">${describeYears(localize, years)}</p>` : nothing}
        ${doubt ? html`<p class="doubt">${doubt}</p>` : nothing}
      </div>
    </div>
    ${statusNote && !isActive ? html`<p class="small muted">${text(statusNote)}</p>` : nothing}
    ${
      fields.length > 0
        ? html`<ul
            class="chips"
            aria-label=${msg('Fields of cooperation', { id: 'fields', desc: 'Label of a list of fields.' })}
          >
            ${fields.map((field) => html`<li class="chip">${describeField(msg, field)}</li>`)}
          </ul>`
        : nothing
    }
  `;
}

/** Full years by Bandung's calendar; in the year of an anniversary whose day is not known, that one is still to come. */
function countYears(city: Place, { since }: PartnerProfile, view: ProfileView): number {
  const zone = getZone(city, view);
  const today = (zone && getZonedClock(zone, view.now)) ?? readClock(view.now, 0);
  const next = since && selectNextAnniversary(since, today);
  return next ? next.years - (next.isToday ? 0 : 1) : 0;
}

function selectPairs(city: Place, partner: PartnerProfile | undefined, view: ProfileView): TemplateResult[] {
  const { now } = view;
  const { msg, format } = view.localize;
  const pairs: TemplateResult[] = [];
  const zone = getZone(city, view);
  const clock = zone && getZonedClock(zone, now);
  if (clock) {
    const label = msg('Local time', { id: 'profile.time', desc: 'Label: the time in Bandung now.' });
    pairs.push(renderPair(label, html`<span class="numeric">${format.clock(clock)}</span>`));
  }
  const difference = partner && describeDifference(city, partner, view);
  if (difference) {
    const label = msg('Time difference', {
      id: 'profile.difference',
      desc: 'Label: difference of the clocks of the two cities.',
    });
    pairs.push(renderPair(label, difference));
  }
  if (partner?.coordinates && city.coordinates) {
    const label = msg('Distance', { id: 'profile.distance', desc: 'Label: distance between the two cities.' });
    const km = computeDistanceKm(city.coordinates, partner.coordinates);
    pairs.push(renderPair(label, format.distance(km, partner.distanceWritten)));
  }
  return pairs;
}

function describeDifference(city: Place, partner: PartnerProfile, view: ProfileView): string | undefined {
  const { now } = view;
  const { msg, format } = view.localize;
  const [hereZone, thereZone] = [getZone(city, view), getZone(partner, view)];
  const here = hereZone && getUtcOffset(hereZone, now);
  const there = thereZone && getUtcOffset(thereZone, now);
  if (typeof here !== 'number' || typeof there !== 'number') return undefined;
  const name = getPlainText(partner.name);
  const hours = format.hours(here - there);
  if (here === there) {
    return msg(str`the same as in ${name}`, { id: 'profile.same', desc: 'Clocks agree. ${0}: the partner city.' });
  }
  return here > there
    ? msg(str`${hours} ahead of ${name}`, {
        id: 'profile.ahead',
        desc: 'Bandung is ahead. ${0}: a number of hours with its unit; ${1}: the partner city.',
      })
    : msg(str`${hours} behind ${name}`, {
        id: 'profile.behind',
        desc: 'Bandung is behind. ${0}: a number of hours with its unit; ${1}: the partner city.',
      });
}

function renderPair(label: string, value: unknown): TemplateResult {
  return html`<div>
    <dt class="small muted">${label}</dt>
    <dd>${value}</dd>
  </div>`;
}
