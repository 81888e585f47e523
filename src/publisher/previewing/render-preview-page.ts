import { localeCodes } from '../../model/locale-codes.js';
import type { ToolLanguage } from '../tool-text.js';
import { previewedElements, previewWords } from './preview-words.js';

/** The preview page. What depends on the content comes later, by the events of the server. */
export function renderPreviewPage(folder: string, language: ToolLanguage): string {
  const words = Object.fromEntries(
    Object.entries(previewWords).map(([name, text]) => [name, escapeHtml(text[language])]),
  ) as Record<keyof typeof previewWords, string>;
  const other: ToolLanguage = language === 'id' ? 'en' : 'id';
  const elements = [...previewedElements].map(([name, title]) => ({ name, title: escapeHtml(title[language]) }));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}: ${escapeHtml(folder)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
<script type="module" src="/preview.mjs"></script>
<script type="module" src="/widgets/bandung-widgets.js" data-feed="/feed/v1/{partner}/{lang}.json"></script>
</head>
<body>
<header>
<a class="skip" href="#widgets">${words.skip}</a>
<p class="title"><strong>${words.title}</strong> <span>${escapeHtml(folder)}</span></p>
<a id="other-language" href="/?ui=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
</header>
<form id="choice" aria-label="${words.choose}">
${renderSelect('partner', words.partner, [['', words.general]])}
${renderSelect('lang', words.locale, listLocales(language))}
${renderSelect('widget', words.widget, [['', words.allWidgets], ...elements.map(({ name, title }) => [name, title] as const)])}
${renderSelect('width', words.width, [
  ['', words.widthFull],
  ['phone', words.widthPhone],
])}
</form>
<p id="status" role="status" data-good="${words.good}" data-kept-back="${words.keptBack}" data-nothing-yet="${words.nothingYet}" data-lost="${words.lost}">${words.starting}</p>
<noscript><p>${words.noScript}</p></noscript>
<section id="mistakes" aria-labelledby="mistakes-title" hidden>
<h2 id="mistakes-title">${words.mistakes}</h2>
<ol></ol>
</section>
<main id="widgets" tabindex="-1">
<h1>${words.title}</h1>
${elements.map(({ name, title }) => renderPlace(name, title)).join('\n')}
</main>
</body>
</html>
`;
}

function renderSelect(name: string, label: string, options: readonly (readonly [string, string])[]): string {
  const list = options.map(([value, text]) => `<option value="${value}">${text}</option>`).join('');
  return `<p><label for="${name}">${label}</label><select id="${name}" name="${name}">${list}</select></p>`;
}

function renderPlace(name: string, title: string): string {
  return `<section data-element="${name}" aria-labelledby="${name}-title" hidden>
<h2 id="${name}-title">${title} <code>&lt;bandung-${name}&gt;</code></h2>
<div class="place"></div>
</section>`;
}

/** The locales by their names in the language of the page. */
function listLocales(language: ToolLanguage): (readonly [string, string])[] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return localeCodes.map((code) => [code, `${names.of(code) ?? code} (${code})`] as const);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
