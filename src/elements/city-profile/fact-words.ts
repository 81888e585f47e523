import type { LocalizeController } from '../../localization/localize-controller.js';
import type { Formats } from '../../localization/formats.js';
import type { FeedText, KeyFact } from '../../model/feed.js';
import type { FactId } from '../../model/vocabulary.js';

/** The label of a fact that the interface knows; `undefined` for others. */
export function describeFact(msg: LocalizeController['msg'], id: string): string | undefined {
  switch (id as FactId) {
    case 'population':
      return msg('Population', { id: 'fact.population', desc: 'Label of a key fact.' });
    case 'area':
      return msg('Area', { id: 'fact.area', desc: 'Label of a key fact.' });
    case 'elevation':
      return msg('Elevation above sea level', { id: 'fact.elevation', desc: 'Label of a key fact.' });
    case 'founded':
      return msg('Founded', { id: 'fact.founded', desc: 'Label of a key fact; a date follows.' });
    case 'districts':
      return msg('Districts', { id: 'fact.districts', desc: 'Number of kecamatan.' });
    case 'urban-villages':
      return msg('Urban villages', { id: 'fact.villages', desc: 'Number of kelurahan, the lowest level.' });
    case 'universities':
      return msg('Institutions of higher education', { id: 'fact.universities', desc: 'Label of a key fact.' });
    case 'gdp':
      return msg('Gross regional product', { id: 'fact.gdp', desc: 'Label: nominal gross regional domestic product.' });
    case 'hdi':
      return msg('Human Development Index', { id: 'fact.hdi', desc: 'Label of a key fact.' });
    case 'realised-investment':
      return msg('Realised investment', { id: 'fact.investment', desc: 'Label: investment realised in a year.' });
    case 'airport':
      return msg('Airport', { id: 'fact.airport', desc: 'Label of a key fact.' });
    case 'rail':
      return msg('Railway', { id: 'fact.rail', desc: 'Label of a key fact.' });
    case 'unesco':
      return msg('UNESCO', { id: 'fact.unesco', desc: 'Label: title given by UNESCO.' });
    default:
      return undefined;
  }
}

/** The value of a fact, written out. */
export function describeFactValue(
  { value, unit, written }: KeyFact,
  format: Formats,
  text: (text: FeedText) => unknown,
): unknown {
  if (typeof value === 'number') return format.figure(value, unit, written);
  return typeof value === 'object' && 'iso' in value ? format.date(value) : text(value);
}
