import { createHash } from 'node:crypto';
import type { ToolLanguage } from '../commands/command.js';
import { Markup, markup } from './markup.js';
import { pageStyles } from './page-styles.js';

/** A page that stands for itself: no script, and by its own policy no request to anywhere. */
export function buildPage(title: string, language: ToolLanguage, content: Markup): string {
  const styleHash = createHash('sha256').update(pageStyles).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  // Styles are no text: what is escaped in them would count.
  const styles = new Markup(`<style>${pageStyles}</style>`);
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="robots" content="noindex">
<title>${title}</title>
${styles}
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
  return page.html;
}
