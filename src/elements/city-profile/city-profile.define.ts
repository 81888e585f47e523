import { defineElement } from '../../base/define-element.js';
import { CityProfileElement } from './city-profile.js';

defineElement('bandung-city-profile', CityProfileElement);

declare global {
  interface HTMLElementTagNameMap {
    'bandung-city-profile': CityProfileElement;
  }
}
