import { str } from '@lit/localize';
import { describeField } from '../../base/field-words.js';
import { describeLink } from '../../base/links.js';
import { describeFact, describeFactValue } from '../../elements/city-profile/fact-words.js';
import { describeDoubt, describePartnership } from '../../elements/city-profile/partnership-words.js';
import { getSourceName } from '../../elements/city-profile/render-origin.js';
import { formatPartialDate } from '../../localization/format-date.js';
import { formatDistance } from '../../localization/format-number.js';
import type { CityProfile, Country, FeedImage, KeyFact, PartnerProfile, Source, Strength } from '../../model/feed.js';
import { getPlainText } from '../../model/feed-text.js';
import { computeDistanceKm } from '../../model/geo.js';
import type { PartialDate } from '../../model/partial-date.js';
import { html, join, type Content, type Markup } from './html.js';
import { renderImage, renderText, renderTime, type PageView } from './page-view.js';
import { renderCredits, type ShownImage } from './render-credits.js';

/** Who Bandung is, as far as no clock is needed to tell it. */
export function renderProfile(view: PageView): Markup {
  const { feed, say } = view;
  const { city, partner } = feed;
  if (!city) {
    return html`<h2>${say('profile.city', 'Bandung')}</h2>
      ${partner && renderRelation(undefined, partner, view)}
      <p class="muted">${say('profile.empty', 'No profile of the city is published at the moment.')}</p>
      ${renderCredits(view, [partner])}`;
  }
  return html`${renderHeader(city)} ${partner && renderRelation(city, partner, view)}
  ${city.summary.map((paragraph) => html`<p>${renderText(paragraph)}</p>`)} ${renderFacts(city.facts, view)}
  ${renderStrengths(city.strengths, view)} ${renderLinks(city, view)}
  ${renderCredits(view, [...city.facts, ...city.strengths, partner], selectImages(city, partner, view))}`;
}

function renderHeader(city: CityProfile): Markup {
  const { emblem, flag, nativeName, region, country, nicknames, motto } = city;
  const hasOwnName = nativeName && nativeName !== getPlainText(city.name);
  const bdi = (name: Content): Content => name && html`<bdi>${name}</bdi>`;
  return html`<div class="header">
    ${emblem && renderImage(emblem, 'emblem')}
    <div>
      <h2>${renderText(city.name)}</h2>
      ${hasOwnName && html`<p><bdi lang="id" dir="ltr">${nativeName}</bdi></p>`}
      ${
        (region || country) &&
        html`<p>
          ${flag && renderImage(flag, 'flag')} ${join([bdi(renderText(region)), bdi(renderText(country?.name))], ' · ')}
        </p>`
      }
      ${
        nicknames.length > 0 &&
        html`<p class="muted">
          ${join(
            nicknames.map((name) => bdi(renderText(name))),
            ' · ',
          )}
        </p>`
      }
      ${
        motto &&
        html`<p>
          <i>${renderText({ text: motto.text, lang: motto.lang })}</i>
          ${motto.meaning && html`<span class="muted">– ${renderText(motto.meaning)}</span>`}
        </p>`
      }
    </div>
  </div>`;
}

/** What joins the two cities. Clocks are left to the widget: a page knows no now. */
function renderRelation(city: CityProfile | undefined, partner: PartnerProfile, view: PageView): Markup {
  const { localize, say } = view;
  const { status, statusNote, fields, flag, coordinates } = partner;
  const doubt = describeDoubt(localize.msg, partner);
  return html`<section class="relation">
    <h3>
      ${city?.flag && flag && [renderImage(flag, 'flag'), ' ', renderImage(city.flag, 'flag'), ' ']}
      ${describePartnership(localize, partner)}
    </h3>
    ${doubt && html`<p class="doubt">${doubt}</p>`}
    ${statusNote && status !== 'active' && html`<p class="small muted">${renderText(statusNote)}</p>`}
    ${renderFields(fields, view)}
    ${
      coordinates &&
      city?.coordinates &&
      html`<dl class="rows">
        <div>
          <dt>${say('profile.distance', 'Distance')}</dt>
          <dd>${formatDistance(computeDistanceKm(city.coordinates, coordinates), localize.tag)}</dd>
        </div>
      </dl>`
    }
  </section>`;
}

/** The fields of cooperation as a list of words. */
export function renderFields(fields: PartnerProfile['fields'], { localize, say }: PageView): Content {
  if (fields.length === 0) return undefined;
  return html`<ul class="chips" aria-label="${say('fields', 'Fields of cooperation')}">
    ${fields.map((field) => html`<li>${describeField(localize.msg, field)}</li>`)}
  </ul>`;
}

function renderFacts(facts: readonly KeyFact[], view: PageView): Content {
  const { localize, say } = view;
  const label = ({ label, id }: KeyFact): Content => renderText(label) ?? describeFact(localize.msg, id);
  const named = facts.filter((fact) => label(fact));
  if (named.length === 0) return undefined;
  return html`<section>
    <h3>${say('profile.facts', 'Key facts')}</h3>
    <dl class="tiles">
      ${named.map(
        (fact) =>
          html`<div>
            <dt class="small muted">${label(fact)}</dt>
            <dd class="strong">${describeFactValue(fact, localize.format, renderText) as Content}</dd>
            ${renderOrigin(fact, view)} ${fact.note && html`<dd class="small muted">${renderText(fact.note)}</dd>`}
          </div>`,
      )}
    </dl>
  </section>`;
}

/** `2023 · bps.go.id`, as a further description of a fact. */
function renderOrigin(
  fact: { readonly asOf?: PartialDate; readonly sources: readonly Source[] },
  view: PageView,
): Content {
  const { asOf, sources } = fact;
  const [source] = sources;
  if (!asOf && !source) return undefined;
  const when = asOf && renderTime(asOf, formatPartialDate(asOf, view.localize.tag));
  const name = source && html`<bdi>${getSourceName(source)}</bdi>`;
  return html`<dd class="small muted">
    ${join([when, source?.url ? html`<a class="plain" href="${source.url}">${name}</a>` : name], ' · ')}
  </dd>`;
}

function renderStrengths(strengths: readonly Strength[], view: PageView): Content {
  if (strengths.length === 0) return undefined;
  return html`<section>
    <h3>${view.say('profile.strengths', 'Strengths for investment and cooperation')}</h3>
    <dl class="texts">
      ${strengths.map(
        (strength) =>
          html`<div>
            <dt class="strong">${renderText(strength.title)}</dt>
            <dd>${renderText(strength.text)}</dd>
            ${renderOrigin(strength, view)}
          </div>`,
      )}
    </dl>
  </section>`;
}

function renderLinks({ links }: CityProfile, { localize, say }: PageView): Content {
  if (links.length === 0) return undefined;
  return html`<section>
    <h3>${say('profile.links', 'Bandung on the web')}</h3>
    <ul class="links">
      ${links.map(
        (link) =>
          html`<li>
            <a href="${link.url}">${link.label ? renderText(link.label) : describeLink(localize.msg, link)}</a>
          </li>`,
      )}
    </ul>
  </section>`;
}

function selectImages(city: CityProfile, partner: PartnerProfile | undefined, view: PageView): ShownImage[] {
  const { say } = view;
  const describeFlag = (country: Country | undefined, image: FeedImage | undefined): ShownImage => ({
    subject: country ? say('profile.flagOf', str`Flag of ${getPlainText(country.name)}`) : say('profile.flag', 'Flag'),
    image,
  });
  return [
    { subject: say('profile.emblem', str`Coat of arms of ${getPlainText(city.name)}`), image: city.emblem },
    describeFlag(city.country, city.flag),
    describeFlag(partner?.country, partner?.flag),
  ];
}
