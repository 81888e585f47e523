import type { LocalizeController } from '../../localization/localize-controller.js';
import type { HighlightCategory } from '../../model/vocabulary.js';

/** The name of a category of places in the language shown. */
export function describeCategory(msg: LocalizeController['msg'], category: HighlightCategory): string {
  switch (category) {
    case 'nature':
      return msg('Nature', { id: 'tourism.nature', desc: 'Category of places: mountains, forests, parks.' });
    case 'heritage':
      return msg('Museums and heritage', {
        id: 'tourism.heritage',
        desc: 'Category of places: museums, historic buildings and streets, monuments.',
      });
    case 'arts':
      return msg('Arts and culture', {
        id: 'tourism.arts',
        desc: 'Category of places: music, galleries, creative places, entertainment.',
      });
    case 'food':
      return msg('Food', { id: 'tourism.food', desc: 'Category of places: dishes, cafés, restaurants.' });
    case 'shopping':
      return msg('Shopping', { id: 'tourism.shopping', desc: 'Category of places: markets, shopping streets.' });
    case 'souvenirs':
      return msg('Souvenirs', { id: 'tourism.souvenirs', desc: 'Category of places: where local products are sold.' });
    case 'stay':
      return msg('Places to stay', { id: 'tourism.stay', desc: 'Category of places: hotels.' });
    case 'events':
      return msg('Events', { id: 'tourism.events', desc: 'Category: festivals and other recurring events.' });
  }
}
