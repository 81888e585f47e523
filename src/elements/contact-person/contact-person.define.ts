import { defineElement } from '../../base/define-element.js';
import { ContactPersonElement } from './contact-person.js';

defineElement('bandung-contact-person', ContactPersonElement);

declare global {
  interface HTMLElementTagNameMap {
    'bandung-contact-person': ContactPersonElement;
  }
}
