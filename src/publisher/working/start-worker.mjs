/** Starts a worker from its source, in a checkout. Threads do not share what the main one has registered. */
import { register } from 'tsx/esm/api';

register();
await import('./feed-worker.ts');
