import type { EventKind } from '../../model/vocabulary.js';

/** Path data for `icon()`: one shape for each kind of event, so that the line of markers can be read at a glance. */
export const kindIcons: Readonly<Record<EventKind, string>> = {
  signing: 'M3 13l.8-3.2L11 2.6 13.4 5l-7.2 7.2zM9.4 4.2l2.4 2.4M8.5 13.8h5',
  renewal: 'M13 3.5v3.4H9.6M3 12.5V9.1h3.4M12.8 6.9A5 5 0 0 0 4 5.2M3.2 9.1A5 5 0 0 0 12 10.8',
  decision: 'M2.5 2.5h11v11h-11zM5 8.2l2.2 2.3 4-4.9',
  visit: 'M2 5h12v8.5H2zM5.8 5V2.5h4.4V5M5 5v8.5M11 5v8.5',
  meeting:
    'M5.2 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM10.8 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM1.5 13q0-4 3.7-4t3.7 4M9.6 9.3q.6-.3 1.2-.3 3.7 0 3.7 4',
  conference: 'M2 3h12v7.5H8L4.8 13.3v-2.8H2zM5 5.8h6M5 7.9h4',
  exchange: 'M2.5 5.5h10M9.8 2.8l2.7 2.7-2.7 2.7M13.5 10.5h-10M6.2 7.8 3.5 10.5l2.7 2.7',
  training: 'M1.5 6 8 3l6.5 3L8 9zM4.2 7.4v3.8q3.8 2.6 7.6 0V7.4M14.5 6v4',
  project: 'M2.5 9h5v4.5h-5zM8.5 9h5v4.5h-5zM5.5 3h5v4.7h-5z',
  festival:
    'M6 12V3.5L13 2v8.5M6 12a1.9 1.9 0 1 1-3.8 0A1.9 1.9 0 0 1 6 12zM13 10.5a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0z',
  celebration: 'M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z',
  monument: 'M6.3 11.5 7 4l1-2 1 2 .7 7.5M4 11.5h8v2.2H4z',
  facility: 'M3 13.5v-11h7v11M10 6.5h3v7M1.5 13.5h13M5.3 5.2h2.4M5.3 7.8h2.4M5.3 10.4h2.4',
  publication: 'M8 4.2Q5.5 2.6 2 3v9.5q3.5-.4 6 1.2 2.5-1.6 6-1.2V3q-3.5-.4-6 1.2zM8 4.2v9.5',
  award: 'M8 9.5a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2zM5.9 9.2 4.8 14 8 12.4l3.2 1.6-1.1-4.8',
  gift: 'M2.7 7.5h10.6v6H2.7zM1.8 4.8h12.4v2.7H1.8zM8 4.8v8.7M8 4.8Q4 5 4.4 2.8 6.5 1.4 8 4.8q1.5-3.4 3.6-2Q12 5 8 4.8',
  other: 'M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
};
