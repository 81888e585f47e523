import { str } from '@lit/localize';
import { getPlainText } from '../../base/feed-text.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import type { Feed } from '../../model/feed.js';

/** The city as the feed names it; the widgets know its name too. */
export function describeCity({ msg }: LocalizeController, city: Feed['city']): string {
  const name = msg('Bandung', { id: 'profile.city', desc: 'Heading where the feed does not name the city.' });
  return getPlainText(city?.name ?? name);
}

/** What the timeline is about: `Bandung and Suwon: what we have done together`. */
export function describeTitle(localize: LocalizeController, { city, partner }: Feed): string {
  const { msg } = localize;
  const here = describeCity(localize, city);
  if (!partner) {
    return msg(str`${here} in the world: what we have done`, {
      id: 'timeline.title.world',
      desc: 'Heading of a timeline without a partner city. ${0}: Bandung.',
    });
  }
  const there = getPlainText(partner.name);
  return msg(str`${here} and ${there}: what we have done together`, {
    id: 'timeline.title',
    desc: 'Heading of the timeline. ${0}: Bandung; ${1}: the partner city.',
  });
}

/** The heading above the entries of a year, or above those without one. */
export function describeYear({ msg, format }: LocalizeController, year: number | undefined): string {
  return year === undefined
    ? msg('Date not known', { id: 'timeline.undated', desc: 'Heading above entries without a date.' })
    : format.date({ iso: String(year), year });
}
