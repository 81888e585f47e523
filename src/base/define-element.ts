import { hintOnce } from './hint.js';
import { getPageRegistry } from '../feed/page-registry.js';
import { version } from './version.js';

/**
 * Registers an element once. A second copy of the library must not throw in the middle of a bundle, so the first
 * definition wins; where the versions differ the page hears of it once.
 */
export function defineElement(tagName: string, elementClass: CustomElementConstructor): void {
  const registry = getPageRegistry();
  if (!customElements.get(tagName)) {
    customElements.define(tagName, elementClass);
    registry.version ??= version;
  } else if (registry.version !== version) {
    (registry.unusedVersions ??= new Set()).add(version);
    hintOnce(`version ${registry.version ?? 'unknown'} is on this page already, ${version} is not used.`);
  }
}
