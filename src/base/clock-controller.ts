import type { ReactiveController, ReactiveControllerHost } from 'lit';

const minuteMs = 60_000;

/** Hosts that want to hear of each new minute. One timer serves them all. */
const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setTimeout> | undefined;

function handleMinute(): void {
  timer = undefined;
  // Nobody sees a hidden page: it is brought up to date by the next tick after it shows again.
  if (!document.hidden) for (const host of hosts) host.requestUpdate();
  schedule();
}

function schedule(): void {
  if (hosts.size === 0) return;
  timer ??= setTimeout(handleMinute, minuteMs - (Date.now() % minuteMs));
}

/** Number of timers that run for clocks: 0 or 1. */
export function countClockTimers(): number {
  return timer === undefined ? 0 : 1;
}

/** Updates its host at each full minute while connected. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    schedule();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  }
}
