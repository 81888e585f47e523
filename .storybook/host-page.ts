import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Host } from './hosts.js';

/** Links that a host's style sheets came by, in the order of the cascade. */
const sheets = new Map<string, HTMLLinkElement>();

/** Puts the style sheets of a host into the document and takes those of another out; resolves when they count. */
export async function applyHostStyles(host: Host | undefined, direction: string): Promise<void> {
  const wanted = (direction === 'rtl' && host?.rtlStyles) || host?.styles || [];
  for (const [url, link] of sheets) {
    if (wanted.includes(url)) continue;
    link.remove();
    sheets.delete(url);
  }
  await Promise.all(wanted.filter((url) => !sheets.has(url)).map(addSheet));
}

function addSheet(url: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  sheets.set(url, link);
  const done = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', () => reject(new Error(`No style sheet at ${url}`)), { once: true });
  });
  document.head.append(link);
  return done;
}

/** A widget in the company of some elements of the host, with the distances of a page between them. */
export function renderHostPage({ words, classes }: Host, widget: unknown): TemplateResult {
  return html`
    <div class="story-host">
      <div lang=${words.lang} dir="ltr">
        <h2 class=${classes.heading}>${words.heading}</h2>
        <p class=${classes.text}>${words.text}</p>
      </div>
      ${widget}
      <div lang=${words.lang} dir="ltr">
        <p class=${classes.text}>
          <a class=${classes.link || nothing} href="#storybook-root">${renderLabel(words.link, classes.linkLabel)}</a>
        </p>
        <button class=${classes.button} type="button">${renderLabel(words.button, classes.buttonLabel)}</button>
      </div>
    </div>
  `;
}

function renderLabel(text: string, className: string | undefined): unknown {
  return className ? html`<span class=${className}>${text}</span>` : text;
}
