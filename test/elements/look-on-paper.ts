import { emulateMedia } from '@web/test-runner-commands';

const isChromium = navigator.userAgent.includes('Chrom');

/**
 * Looks at an element as it is printed. Only Chromium can be told to be on paper; in another browser the rules for
 * paper hold for the screen meanwhile. The page hears of it as before printing.
 */
export async function lookOnPaper(element: Element, look: () => Promise<void>): Promise<void> {
  const rules = isChromium ? [] : findPrintRules(element);
  window.dispatchEvent(new Event('beforeprint'));
  if (isChromium) await emulateMedia({ media: 'print' });
  for (const rule of rules) rule.media.mediaText = 'screen';
  try {
    await look();
  } finally {
    if (isChromium) await emulateMedia({ media: 'screen' });
    for (const rule of rules) rule.media.mediaText = 'print';
  }
}

function findPrintRules(element: Element): CSSMediaRule[] {
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
  const rules = sheets
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print') as CSSMediaRule[];
  if (rules.length === 0) throw new Error(`${element.localName} has no rules for paper`);
  return rules;
}
