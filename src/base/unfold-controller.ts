import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { shareEvent } from './share-event.js';

const observePrint = shareEvent(() => window, 'beforeprint');

/**
 * Tells whether what stands behind disclosures and is seldom asked for is wanted: since the visitor opened one, or since
 * the page was printed, for on paper all are open. Until then it need not be there.
 */
export class UnfoldController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isWanted = false;
  #endPrint?: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isWanted(): boolean {
    return this.#isWanted;
  }

  hostConnected(): void {
    this.#endPrint = observePrint(this.#want);
  }

  hostDisconnected(): void {
    this.#endPrint?.();
  }

  /** Listener for `toggle` of disclosures, which does not bubble. */
  readonly listener = { handleEvent: (): void => this.#want(), capture: true };

  readonly #want = (): void => {
    if (this.#isWanted) return;
    this.#isWanted = true;
    this.#host.requestUpdate();
  };
}
