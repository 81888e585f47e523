import type { LocalizeController } from '../../localization/localize-controller.js';
import type { OfficeKind } from '../../model/vocabulary.js';

/** What kind of body a contact is, in words. */
export function describeOfficeKind(msg: LocalizeController['msg'], kind: OfficeKind): string {
  switch (kind) {
    case 'city':
      return msg('City office', { id: 'contact.city', desc: 'Kind of office: of the City of Bandung itself.' });
    case 'embassy':
      return msg('Embassy', { id: 'contact.embassy', desc: 'Kind of office.' });
    case 'consulate-general':
      return msg('Consulate General', { id: 'contact.consulateGeneral', desc: 'Kind of office.' });
    case 'consulate':
      return msg('Consulate', { id: 'contact.consulate', desc: 'Kind of office.' });
    case 'society':
      return msg('Friendship society', {
        id: 'contact.society',
        desc: 'Kind of office: a society for friendship between the cities or countries.',
      });
  }
}
