import { waitFor } from '../feed/wait-for.js';

/** Opens the disclosure at the end of an element, behind which its sources and pictures are listed from then on. */
export async function openSources(element: Element): Promise<void> {
  const details = element.shadowRoot?.querySelector<HTMLDetailsElement>('.credits details');
  if (!details) throw new Error(`${element.localName} has neither sources nor pictures`);
  details.open = true;
  await waitFor(() => details.querySelector('ul') !== null, 'a list of sources');
}
