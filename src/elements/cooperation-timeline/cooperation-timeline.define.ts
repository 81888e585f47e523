import { defineElement } from '../../base/define-element.js';
import { CooperationTimelineElement } from './cooperation-timeline.js';

defineElement('bandung-cooperation-timeline', CooperationTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'bandung-cooperation-timeline': CooperationTimelineElement;
  }
}
