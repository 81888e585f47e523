import { getPageRegistry } from '../feed/page-registry.js';

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): { createHTML(markup: string): unknown };
}

/** Names to try: a host that lists policies may allow ours, or the one that Lit has always had. */
const policyNames = ['bandung-widgets', 'lit-html'];

/**
 * Creates the Trusted Types policy that the bundled Lit uses (the build makes it look in the page's registry), and
 * tells whether templates can be made at all. Lit alone would throw while loading where its policy is refused.
 *
 * @returns false where the host forbids scripts to build DOM from strings; then nothing may be defined, and what the
 * host wrote stays.
 */
export function preparePolicy(): boolean {
  const registry = getPageRegistry();
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  for (const name of policyNames) {
    if (!factory || registry.policy) break;
    try {
      registry.policy = factory.createPolicy(name, { createHTML: (markup) => markup });
    } catch {
      // The host's list does not name it, or somebody else has it: try the next.
    }
  }
  try {
    const markup = registry.policy ? registry.policy.createHTML('') : '';
    new DOMParser().parseFromString(markup as string, 'text/html');
    return true;
  } catch {
    return false;
  }
}
