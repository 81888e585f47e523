import { getComposedParent, isShadowRoot } from './compose-path.js';

interface Subscription {
  readonly element: Element;
  readonly callback: () => void;
  /** The trees in which a `lang` counts for the element. */
  roots: readonly Node[];
}

/** `slot` moves an element into another part of a shadow tree without a reconnect. */
const options: MutationObserverInit = {
  subtree: true,
  attributes: true,
  attributeFilter: ['lang', 'xml:lang', 'slot'],
};

// One observer serves the page: the first subscription makes it, the last one drops it.
const subscriptions = new Set<Subscription>();
const usersByRoot = new Map<Node, number>();
let observer: MutationObserver | undefined;

/**
 * Calls back after a `lang` changed that may count for the element: on it, above it, and in every shadow root on its
 * composed path, or when the browser's own languages changed. However many changes a script makes in one go, there
 * is one call. Subscribe again when the element was moved. Returns the function that ends it.
 */
export function observeLanguage(element: Element, callback: () => void): () => void {
  const subscription: Subscription = { element, callback, roots: collectRoots(element) };
  if (subscriptions.size === 0) {
    observer = new MutationObserver(notify);
    window.addEventListener('languagechange', notify);
  }
  subscriptions.add(subscription);
  retain(subscription.roots);
  return () => {
    if (!subscriptions.delete(subscription)) return;
    release(subscription.roots);
    if (subscriptions.size > 0) return;
    observer = undefined;
    window.removeEventListener('languagechange', notify);
  };
}

/** How many documents and shadow roots are watched now; 0 without subscriptions. For tests. */
export function countLanguageObservers(): number {
  return usersByRoot.size;
}

function notify(): void {
  for (const subscription of [...subscriptions]) {
    // An earlier callback may have ended this one.
    if (!subscriptions.has(subscription)) continue;
    followPath(subscription);
    subscription.callback();
  }
}

function followPath(subscription: Subscription): void {
  const { roots } = subscription;
  subscription.roots = collectRoots(subscription.element);
  retain(subscription.roots);
  release(roots);
}

function collectRoots(element: Element): Node[] {
  const roots: Node[] = [];
  let last: Node = element;
  for (let node: Node | undefined = element; node; node = getComposedParent(node)) {
    if (isShadowRoot(node)) roots.push(node);
    last = node;
  }
  roots.push(last);
  return roots;
}

function retain(roots: readonly Node[]): void {
  for (const root of roots) {
    const users = usersByRoot.get(root) ?? 0;
    usersByRoot.set(root, users + 1);
    if (users === 0) observer?.observe(root, options);
  }
}

function release(roots: readonly Node[]): void {
  let isDropped = false;
  for (const root of roots) {
    const users = usersByRoot.get(root) ?? 0;
    if (users > 1) usersByRoot.set(root, users - 1);
    else isDropped = usersByRoot.delete(root) || isDropped;
  }
  if (isDropped) observeAnew();
}

/** A mutation observer lets go of all nodes or of none. */
function observeAnew(): void {
  const hasNews = (observer?.takeRecords().length ?? 0) > 0;
  observer?.disconnect();
  for (const root of usersByRoot.keys()) observer?.observe(root, options);
  if (hasNews) queueMicrotask(notify);
}
