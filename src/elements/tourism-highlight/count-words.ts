import { str } from '@lit/localize';
import type { LocalizeController } from '../../localization/localize-controller.js';

/** Says how many places there are in how many categories: `52 places in 8 categories`. */
export function describeCounts(localize: LocalizeController, placeCount: number, categoryCount: number): string {
  const places = describePlaceCount(localize, placeCount);
  if (categoryCount < 2) return places;
  const categories = describeCategoryCount(localize, categoryCount);
  return localize.msg(str`${places} in ${categories}`, {
    id: 'tourism.counts',
    desc: '${0}: “52 places”; ${1}: “8 categories”.',
  });
}

/** How many places: `52 places`. */
export function describePlaceCount({ msg, format }: LocalizeController, count: number): string {
  const number = format.number(count);
  switch (format.plural(count)) {
    case 'zero':
      return msg(str`${number} places`, {
        id: 'tourism.places.zero',
        desc: 'How many places are listed. ${0}: a number.',
      });
    case 'one':
      return msg(str`${number} place`, {
        id: 'tourism.places.one',
        desc: 'How many places are listed. ${0}: a number.',
      });
    case 'two':
      return msg(str`${number} places`, {
        id: 'tourism.places.two',
        desc: 'How many places are listed. ${0}: a number.',
      });
    case 'few':
      return msg(str`${number} places`, {
        id: 'tourism.places.few',
        desc: 'How many places are listed. ${0}: a number.',
      });
    case 'many':
      return msg(str`${number} places`, {
        id: 'tourism.places.many',
        desc: 'How many places are listed. ${0}: a number.',
      });
    default:
      return msg(str`${number} places`, {
        id: 'tourism.places.other',
        desc: 'How many places are listed. ${0}: a number.',
      });
  }
}

/** Offers to show all places: `Show all 52 places`. */
export function describeAllPlaces({ msg, format }: LocalizeController, count: number): string {
  const number = format.number(count);
  switch (format.plural(count)) {
    case 'zero':
      return msg(str`Show all ${number} places`, {
        id: 'tourism.all.zero',
        desc: 'Button. ${0}: how many places there are.',
      });
    case 'one':
      return msg(str`Show all ${number} place`, {
        id: 'tourism.all.one',
        desc: 'Button. ${0}: how many places there are.',
      });
    case 'two':
      return msg(str`Show all ${number} places`, {
        id: 'tourism.all.two',
        desc: 'Button. ${0}: how many places there are.',
      });
    case 'few':
      return msg(str`Show all ${number} places`, {
        id: 'tourism.all.few',
        desc: 'Button. ${0}: how many places there are.',
      });
    case 'many':
      return msg(str`Show all ${number} places`, {
        id: 'tourism.all.many',
        desc: 'Button. ${0}: how many places there are.',
      });
    default:
      return msg(str`Show all ${number} places`, {
        id: 'tourism.all.other',
        desc: 'Button. ${0}: how many places there are.',
      });
  }
}

/** How many categories, to stand behind “in”: `8 categories`. */
function describeCategoryCount({ msg, format }: LocalizeController, count: number): string {
  const number = format.number(count);
  switch (format.plural(count)) {
    case 'zero':
      return msg(str`${number} categories`, {
        id: 'tourism.categories.zero',
        desc: 'Stands behind “in” in tourism.counts. ${0}: a number.',
      });
    case 'one':
      return msg(str`${number} category`, {
        id: 'tourism.categories.one',
        desc: 'Stands behind “in” in tourism.counts. ${0}: a number.',
      });
    case 'two':
      return msg(str`${number} categories`, {
        id: 'tourism.categories.two',
        desc: 'Stands behind “in” in tourism.counts. ${0}: a number.',
      });
    case 'few':
      return msg(str`${number} categories`, {
        id: 'tourism.categories.few',
        desc: 'Stands behind “in” in tourism.counts. ${0}: a number.',
      });
    case 'many':
      return msg(str`${number} categories`, {
        id: 'tourism.categories.many',
        desc: 'Stands behind “in” in tourism.counts. ${0}: a number.',
      });
    default:
      return msg(str`${number} categories`, {
        id: 'tourism.categories.other',
        desc: 'Stands behind “in” in tourism.counts. ${0}: a number.',
      });
  }
}
