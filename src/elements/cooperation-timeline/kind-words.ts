import type { LocalizeController } from '../../localization/localize-controller.js';
import type { EventKind } from '../../model/vocabulary.js';

/** What an entry of the timeline was, in a word. */
export function describeKind(msg: LocalizeController['msg'], kind: EventKind): string {
  switch (kind) {
    case 'signing':
      return msg('Signing', { id: 'timeline.kind.signing', desc: 'Kind of event: an agreement is signed.' });
    case 'renewal':
      return msg('Renewal', { id: 'timeline.kind.renewal', desc: 'Kind of event: an agreement is renewed.' });
    case 'decision':
      return msg('Decision', { id: 'timeline.kind.decision', desc: 'Kind of event: a council or an office decides.' });
    case 'visit':
      return msg('Visit', {
        id: 'timeline.kind.visit',
        desc: 'Kind of event: a delegation travels to the other city.',
      });
    case 'meeting':
      return msg('Meeting', { id: 'timeline.kind.meeting', desc: 'Kind of event: people of both cities talk.' });
    case 'conference':
      return msg('Conference', { id: 'timeline.kind.conference', desc: 'Kind of event.' });
    case 'exchange':
      return msg('Exchange', {
        id: 'timeline.kind.exchange',
        desc: 'Kind of event: of pupils, students, staff, artists.',
      });
    case 'training':
      return msg('Training', {
        id: 'timeline.kind.training',
        desc: 'Kind of event: people learn from the other city.',
      });
    case 'project':
      return msg('Project', {
        id: 'timeline.kind.project',
        desc: 'Kind of event: something is built or set up together.',
      });
    case 'festival':
      return msg('Festival', {
        id: 'timeline.kind.festival',
        desc: 'Kind of event: arts, culture or sport are performed.',
      });
    case 'celebration':
      return msg('Celebration', {
        id: 'timeline.kind.celebration',
        desc: 'Kind of event: an anniversary, for example.',
      });
    case 'monument':
      return msg('Monument', { id: 'timeline.kind.monument', desc: 'Kind of event: a monument is put up.' });
    case 'facility':
      return msg('Facility', {
        id: 'timeline.kind.facility',
        desc: 'Kind of event: a building, park or room is opened.',
      });
    case 'publication':
      return msg('Publication', { id: 'timeline.kind.publication', desc: 'Kind of event: a book or film comes out.' });
    case 'award':
      return msg('Award', { id: 'timeline.kind.award', desc: 'Kind of event: an honour is given.' });
    case 'gift':
      return msg('Gift', { id: 'timeline.kind.gift', desc: 'Kind of event: one city gives something to the other.' });
    case 'other':
      return msg('Event', { id: 'timeline.kind.other', desc: 'Kind of event: none of the other kinds.' });
  }
}
