import { html } from '../../../src/publisher/pages/html.ts';
import type { Peer } from './peer.ts';

/** The host's page alone. What it costs is taken off all others. */
export const empty: Peer = {
  id: 'empty',
  title: 'Host page alone',
  group: 'nothing',
  render: () => ({ body: html`` }),
};
