import type { LocalizeController } from '../localization/localize-controller.js';
import type { CooperationField } from '../model/vocabulary.js';

/** The name of a field of cooperation in the language shown. */
export function describeField(msg: LocalizeController['msg'], field: CooperationField): string {
  switch (field) {
    case 'economy':
      return msg('Economy', { id: 'field.economy', desc: 'Field of cooperation: trade, industry, investment.' });
    case 'culture':
      return msg('Culture', { id: 'field.culture', desc: 'Field of cooperation: arts, heritage, sport.' });
    case 'academic':
      return msg('Education and research', {
        id: 'field.academic',
        desc: 'Field of cooperation: schools, universities, training, student exchange.',
      });
    case 'information':
      return msg('Exchange of information', { id: 'field.information', desc: 'Field of cooperation.' });
    case 'governance':
      return msg('Good governance', {
        id: 'field.governance',
        desc: 'Field of cooperation: administration, city services, capacity building.',
      });
    case 'tourism':
      return msg('Tourism', { id: 'field.tourism', desc: 'Field of cooperation.' });
    case 'environment':
      return msg('Environment', { id: 'field.environment', desc: 'Field of cooperation: water, waste, rivers.' });
    case 'humanitarian':
      return msg('Humanitarian aid', { id: 'field.humanitarian', desc: 'Field of cooperation.' });
  }
}
