import { str } from '@lit/localize';
import { getPlainText } from '../../base/feed-text.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import type { PartnerProfile } from '../../model/feed.js';

/** What the two cities are to each other, and since when: no more than the sources allow. */
export function describePartnership({ msg, format }: LocalizeController, partner: PartnerProfile): string {
  const name = getPlainText(partner.name);
  const isIntent = partner.status === 'letter-of-intent';
  const start = partner.since ?? (isIntent ? partner.agreement?.date : undefined);
  const date = start && format.date(start);
  switch (partner.status) {
    case 'active':
      return date
        ? msg(str`Partner of ${name} since ${date}`, {
            id: 'profile.since',
            desc: '${0}: name of the partner city; ${1}: a date or a year.',
          })
        : msg(str`Partner of ${name}`, { id: 'profile.partner', desc: '${0}: name of the partner city.' });
    case 'letter-of-intent':
      return date
        ? msg(str`Letter of intent with ${name} since ${date}`, {
            id: 'profile.intentSince',
            desc: 'The cities wish to become partners. ${0}: name of the other city; ${1}: a date, a month or a year.',
          })
        : msg(str`Letter of intent with ${name}`, {
            id: 'profile.intent',
            desc: 'The cities wish to become partners. ${0}: name of the other city.',
          });
    default:
      return date
        ? msg(str`Partnership with ${name}, dating from ${date}`, {
            id: 'profile.datingFrom',
            desc: 'Says when it began, not that it goes on. ${0}: name of the other city; ${1}: a date, a month or a year.',
          })
        : msg(str`Partnership with ${name}`, {
            id: 'profile.partnership',
            desc: 'Does not say that it goes on. ${0}: name of the other city.',
          });
  }
}

/** What a visitor must know before taking the partnership for a living one; `undefined` where it is one. */
export function describeDoubt(msg: LocalizeController['msg'], { status }: PartnerProfile): string | undefined {
  switch (status) {
    case 'lapsed':
      return msg('The agreement has run out', {
        id: 'profile.lapsed',
        desc: 'State of a partnership: the time of the agreement is over and no renewal is known.',
      });
    case 'unclear':
      return msg('Whether it is active today is not known', {
        id: 'profile.unclear',
        desc: 'State of a partnership: no source tells whether it is still alive.',
      });
    default:
      return undefined;
  }
}

/** `66 years of partnership`. */
export function describeYears({ msg, format }: LocalizeController, count: number): string {
  const years = format.number(count);
  switch (format.plural(count)) {
    case 'zero':
      return msg(str`${years} years of partnership`, {
        id: 'profile.years.zero',
        desc: '${0}: a number of full years.',
      });
    case 'one':
      return msg(str`${years} year of partnership`, { id: 'profile.years.one', desc: '${0}: a number of full years.' });
    case 'two':
      return msg(str`${years} years of partnership`, {
        id: 'profile.years.two',
        desc: '${0}: a number of full years.',
      });
    case 'few':
      return msg(str`${years} years of partnership`, {
        id: 'profile.years.few',
        desc: '${0}: a number of full years.',
      });
    case 'many':
      return msg(str`${years} years of partnership`, {
        id: 'profile.years.many',
        desc: '${0}: a number of full years.',
      });
    case 'other':
      return msg(str`${years} years of partnership`, {
        id: 'profile.years.other',
        desc: '${0}: a number of full years.',
      });
  }
}
