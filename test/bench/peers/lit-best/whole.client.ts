import { EventList } from './events.client.ts';
import { ContactOffice } from './office.client.ts';
import { PlaceList } from './places.client.ts';
import { CityProfile } from './profile.client.ts';

customElements.define('city-profile', CityProfile);
customElements.define('event-list', EventList);
customElements.define('place-list', PlaceList);
customElements.define('contact-office', ContactOffice);
