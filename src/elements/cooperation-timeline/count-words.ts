import { str } from '@lit/localize';
import type { LocalizeController } from '../../localization/localize-controller.js';

/** Says how many entries are shown: `6 of 9 entries`, or that there are none. */
export function describeCount({ msg, format }: LocalizeController, shownCount: number, totalCount: number): string {
  if (totalCount === 0) {
    return msg('There are no entries here yet.', { id: 'timeline.none', desc: 'Instead of a timeline.' });
  }
  const shown = format.number(shownCount);
  const total = format.number(totalCount);
  switch (format.plural(totalCount)) {
    case 'zero':
      return msg(str`${shown} of ${total} entries`, {
        id: 'timeline.count.zero',
        desc: '${0}: how many are shown; ${1}: how many there are.',
      });
    case 'one':
      return msg(str`${shown} of ${total} entry`, {
        id: 'timeline.count.one',
        desc: '${0}: how many are shown; ${1}: how many there are.',
      });
    case 'two':
      return msg(str`${shown} of ${total} entries`, {
        id: 'timeline.count.two',
        desc: '${0}: how many are shown; ${1}: how many there are.',
      });
    case 'few':
      return msg(str`${shown} of ${total} entries`, {
        id: 'timeline.count.few',
        desc: '${0}: how many are shown; ${1}: how many there are.',
      });
    case 'many':
      return msg(str`${shown} of ${total} entries`, {
        id: 'timeline.count.many',
        desc: '${0}: how many are shown; ${1}: how many there are.',
      });
    default:
      return msg(str`${shown} of ${total} entries`, {
        id: 'timeline.count.other',
        desc: '${0}: how many are shown; ${1}: how many there are.',
      });
  }
}

/** Offers to show all entries: `Show all 9 entries`. */
export function describeAll({ msg, format }: LocalizeController, totalCount: number): string {
  const total = format.number(totalCount);
  switch (format.plural(totalCount)) {
    case 'zero':
      return msg(str`Show all ${total} entries`, {
        id: 'timeline.all.zero',
        desc: 'Button. ${0}: how many entries there are.',
      });
    case 'one':
      return msg(str`Show all ${total} entry`, {
        id: 'timeline.all.one',
        desc: 'Button. ${0}: how many entries there are.',
      });
    case 'two':
      return msg(str`Show all ${total} entries`, {
        id: 'timeline.all.two',
        desc: 'Button. ${0}: how many entries there are.',
      });
    case 'few':
      return msg(str`Show all ${total} entries`, {
        id: 'timeline.all.few',
        desc: 'Button. ${0}: how many entries there are.',
      });
    case 'many':
      return msg(str`Show all ${total} entries`, {
        id: 'timeline.all.many',
        desc: 'Button. ${0}: how many entries there are.',
      });
    default:
      return msg(str`Show all ${total} entries`, {
        id: 'timeline.all.other',
        desc: 'Button. ${0}: how many entries there are.',
      });
  }
}

/** Says that there are more entries than can be read here. */
export function describeExcerpt({ msg, format }: LocalizeController, loadedCount: number, totalCount: number): string {
  const loaded = format.number(loadedCount);
  const total = format.number(totalCount);
  switch (format.plural(totalCount)) {
    case 'zero':
      return msg(str`The latest ${loaded} of ${total} entries can be read here.`, {
        id: 'timeline.excerpt.zero',
        desc: '${0}: how many entries can be read here; ${1}: how many there are.',
      });
    case 'one':
      return msg(str`The latest ${loaded} of ${total} entry can be read here.`, {
        id: 'timeline.excerpt.one',
        desc: '${0}: how many entries can be read here; ${1}: how many there are.',
      });
    case 'two':
      return msg(str`The latest ${loaded} of ${total} entries can be read here.`, {
        id: 'timeline.excerpt.two',
        desc: '${0}: how many entries can be read here; ${1}: how many there are.',
      });
    case 'few':
      return msg(str`The latest ${loaded} of ${total} entries can be read here.`, {
        id: 'timeline.excerpt.few',
        desc: '${0}: how many entries can be read here; ${1}: how many there are.',
      });
    case 'many':
      return msg(str`The latest ${loaded} of ${total} entries can be read here.`, {
        id: 'timeline.excerpt.many',
        desc: '${0}: how many entries can be read here; ${1}: how many there are.',
      });
    default:
      return msg(str`The latest ${loaded} of ${total} entries can be read here.`, {
        id: 'timeline.excerpt.other',
        desc: '${0}: how many entries can be read here; ${1}: how many there are.',
      });
  }
}

/** An anniversary as a noun: `30 years of partnership`. */
export function describeYears({ msg, format }: LocalizeController, yearsCount: number): string {
  const years = format.number(yearsCount);
  switch (format.plural(yearsCount)) {
    case 'zero':
      return msg(str`${years} years of partnership`, {
        id: 'timeline.years.zero',
        desc: 'An anniversary, also put into other sentences. ${0}: a number.',
      });
    case 'one':
      return msg(str`${years} year of partnership`, {
        id: 'timeline.years.one',
        desc: 'An anniversary, also put into other sentences. ${0}: a number.',
      });
    case 'two':
      return msg(str`${years} years of partnership`, {
        id: 'timeline.years.two',
        desc: 'An anniversary, also put into other sentences. ${0}: a number.',
      });
    case 'few':
      return msg(str`${years} years of partnership`, {
        id: 'timeline.years.few',
        desc: 'An anniversary, also put into other sentences. ${0}: a number.',
      });
    case 'many':
      return msg(str`${years} years of partnership`, {
        id: 'timeline.years.many',
        desc: 'An anniversary, also put into other sentences. ${0}: a number.',
      });
    default:
      return msg(str`${years} years of partnership`, {
        id: 'timeline.years.other',
        desc: 'An anniversary, also put into other sentences. ${0}: a number.',
      });
  }
}
