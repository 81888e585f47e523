/**
 * One listener for an event of the page, however many widgets want to hear of it. Call what is returned with what is to
 * be done then; that returns the function that ends it.
 *
 * @param getTarget - asked once somebody wants to hear: where there is no page, nobody does
 */
export function shareEvent(getTarget: () => EventTarget, type: string): (callback: () => void) => () => void {
  const callbacks = new Set<() => void>();
  const handle = (): void => callbacks.forEach((callback) => callback());
  return (callback) => {
    if (callbacks.size === 0) getTarget().addEventListener(type, handle);
    callbacks.add(callback);
    return () => {
      callbacks.delete(callback);
      if (callbacks.size === 0) getTarget().removeEventListener(type, handle);
    };
  };
}
