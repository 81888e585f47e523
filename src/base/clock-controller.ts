import type { ReactiveController, ReactiveControllerHost } from 'lit';

const minuteMs = 60_000;

/** Hosts that want to hear of each new minute. One timer serves them all. */
const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setTimeout> | undefined;

function handleMinute(): void {
  timer = undefined;
  updateHosts();
  schedule();
}

/** Nobody sees a hidden page: it is brought up to date when it shows again. */
function updateHosts(): void {
  if (!document.hidden) for (const host of hosts) host.requestUpdate();
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
    // One listener, however often it is added.
    document.addEventListener('visibilitychange', updateHosts);
    schedule();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size > 0) return;
    document.removeEventListener('visibilitychange', updateHosts);
    clearTimeout(timer);
    timer = undefined;
  }
}
