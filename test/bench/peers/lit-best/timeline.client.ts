import { EventList } from './events.client.ts';

customElements.define('event-list', EventList);
