import type { ReactiveController, ReactiveElement } from 'lit';

/** Keeps the focus in its host through an update that moves or takes away what has it. */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveElement;
  /** What has the focus, then the places that may have it next, the nearest first. */
  #places: readonly (Element | null)[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const places: (Element | null)[] = [];
    for (let node = this.#getFocused(); node; node = node.parentElement) {
      places.push(node);
      // In a list the neighbour takes over, elsewhere what stood around it.
      if (node.matches('li, section, button')) places.push(node.nextElementSibling, node.previousElementSibling);
    }
    this.#places = places;
  }

  /** Before the host's own `updated()`, which may know a better place. */
  hostUpdated(): void {
    const [focused] = this.#places;
    if (!focused || (focused === this.#getFocused() && isRendered(focused))) return;
    const place = this.#places.find(isRendered);
    // Rather a whole entry than a part of it, and never another link: a key pressed at that moment must not follow it.
    const target = place === focused ? place : place?.closest('button, [tabindex], li, section');
    moveFocus(target ?? place);
  }

  #getFocused(): Element | null | undefined {
    return this.#host.shadowRoot?.activeElement;
  }
}

function isRendered(element: Element | null): element is Element {
  return element !== null && element.isConnected && element.getClientRects().length > 0;
}

/** The reader stays where they are: nothing scrolls. */
function moveFocus(element: Element | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
