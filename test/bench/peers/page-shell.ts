import { html, trust } from '../../../src/publisher/pages/html.ts';
import type { PageParts } from './peer.ts';

/** The style of the host's page: the same for all. */
const hostStyle = `body{max-width:64rem;margin:0 auto;padding:1rem;font:1em/1.5 system-ui,sans-serif;color:#1a2421;background:#fff}
main{margin-block:1.5rem}img{max-width:100%;height:auto}`;

/** The host's page around what is measured: words before it and behind it, so that a shift of the layout shows. */
export function renderPage(title: string, { head, body }: PageParts): string {
  return String(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          <link rel="icon" href="data:," />
          <style>
            ${trust(hostStyle)}
          </style>
          ${head}
        </head>
        <body>
          <h1>Our partner city</h1>
          <p>What stands above, of the host's own.</p>
          <main>${body}</main>
          <footer><p>What stands below, of the host's own.</p></footer>
        </body>
      </html> `,
  );
}
