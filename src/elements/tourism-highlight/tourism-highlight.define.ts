import { defineElement } from '../../base/define-element.js';
import { TourismHighlightElement } from './tourism-highlight.js';

defineElement('bandung-tourism-highlight', TourismHighlightElement);

declare global {
  interface HTMLElementTagNameMap {
    'bandung-tourism-highlight': TourismHighlightElement;
  }
}
