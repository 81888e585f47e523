import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The CSS of a host page: of a real design system, or of a habit found in the wild. */
export interface ForeignStyle {
  readonly name: string;
  readonly css: string;
}

/** Reads files of an installed package, whether or not it exports them. */
function readPackage(name: string, ...files: string[]): string {
  const paths = require.resolve.paths(name) ?? [];
  for (const path of paths) {
    try {
      return files.map((file) => readFileSync(join(path, name, file), 'utf8')).join('\n');
    } catch {
      // The next folder up may have it.
    }
  }
  throw new Error(`${name} is not installed beside ${dirname(import.meta.filename)}.`);
}

export const designSystems: readonly ForeignStyle[] = [
  { name: 'Bootstrap', css: readPackage('bootstrap', 'dist/css/bootstrap.css') },
  { name: 'Bulma', css: readPackage('bulma', 'css/bulma.css') },
  { name: 'Foundation', css: readPackage('foundation-sites', 'dist/css/foundation.css') },
  { name: 'Tailwind’s preflight', css: readPackage('tailwindcss', 'preflight.css') },
  { name: 'USWDS', css: readPackage('@uswds/uswds', 'dist/css/uswds.css') },
  {
    name: 'KRDS',
    css: readPackage('krds-uiux', 'resources/css/token/krds_tokens.css', 'resources/css/common/common.css'),
  },
  { name: 'KERN', css: readPackage('@kern-ux/native', 'dist/kern.css') },
  { name: 'DSFR', css: readPackage('@gouvfr/dsfr', 'dist/dsfr.css') },
  { name: 'GOV.UK', css: readPackage('govuk-frontend', 'dist/govuk/govuk-frontend.min.css') },
  { name: 'Semantic UI', css: readPackage('semantic-ui-css', 'semantic.css') },
];

export const hostileStyles: readonly ForeignStyle[] = [
  { name: '* { all: unset !important }', css: '* { all: unset !important }' },
  { name: 'a reset of everything', css: '*, *::before, *::after { margin: 0; padding: 0; border: 0; font: inherit }' },
  { name: 'a root font of 62.5 %', css: 'html { font-size: 62.5% }' },
  {
    name: 'uppercase and wide letters',
    css: 'body, body * { text-transform: uppercase; letter-spacing: 3px; word-spacing: 9px }',
  },
  {
    name: 'no line height and no wrapping',
    css: 'body * { line-height: 0 !important; white-space: nowrap; word-break: break-all }',
  },
  { name: 'right-to-left on a left-to-right page', css: 'body, body * { direction: rtl; text-align: right }' },
  {
    name: 'centred and indented text',
    css: 'body * { text-align: center; text-indent: 5em; list-style: none; cursor: help }',
  },
  {
    name: 'hidden and small things',
    css: 'body * { visibility: visible; font-size: 7px; font-weight: 900; font-style: italic }',
  },
  { name: 'no outline anywhere', css: '* { outline: none !important; user-select: none; pointer-events: auto }' },
  { name: 'unknown elements set inline', css: ':not(:defined), bandung-city-profile { display: inline !important }' },
  { name: 'vertical writing', css: 'body * { writing-mode: vertical-rl; text-orientation: upright }' },
];
