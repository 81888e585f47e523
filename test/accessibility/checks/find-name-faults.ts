import type { Page } from 'playwright-core';
import { flattenTree, readTree } from '../read-tree.ts';

/** Roles of what a visitor acts on. A disclosure has another name in each version of Chromium. */
const actingRoles = /^(link|button|DisclosureTriangle|DisclosureTriangleGrouped|summary)$/;

/** A link or button as it is heard. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly url: string;
}

/** Links, buttons and disclosures with the names that the browser computes for them. */
export async function listHeard(page: Page, selector: string): Promise<Heard[]> {
  return flattenTree(await readTree(page, selector))
    .filter(({ role }) => actingRoles.test(role))
    .map(({ role, name, properties }) => ({ role, name, url: properties.get('url') ?? '' }));
}

/**
 * Names that say nothing when they are heard alone: none at all, the bare words of an interface (`generic`), the same
 * for two links that lead elsewhere or for two buttons.
 *
 * @param generic - words that need company: “Tickets”, “Details”
 */
export function findNameFaults(heard: readonly Heard[], generic: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const links = new Map<string, string>();
  const buttons = new Set<string>();
  for (const { role, name, url } of heard) {
    if (!/[\p{L}\p{N}]/u.test(name)) faults.push(`a ${role} has the name “${name}” ${url}`);
    if (generic.has(name)) faults.push(`a ${role} says no more than “${name}” ${url}`);
    if (role === 'link') {
      const known = links.get(name);
      if (known !== undefined && known !== url) faults.push(`two links “${name}” lead to ${known} and ${url}`);
      links.set(name, url);
    } else {
      if (buttons.has(name)) faults.push(`two buttons are called “${name}”`);
      buttons.add(name);
    }
  }
  return faults;
}

/** Controls whose visible words are not in their name: those who speak to their computer cannot call them (2.5.3). */
export function findLabelFaults(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((query) => {
    const squeeze = (words: string): string => words.replace(/\s+/g, '').toLowerCase();
    return window.probe
      .listElements(query)
      .filter((element) => element.matches('a[aria-label], button[aria-label], summary[aria-label]'))
      .filter(({ innerText, ariaLabel }) => !squeeze(ariaLabel ?? '').includes(squeeze(innerText)))
      .map((element) => `${window.probe.name(element)} is called “${element.ariaLabel}”`);
  }, selector);
}
