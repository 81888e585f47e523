import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const pagesFolder = fileURLToPath(new URL('pages', import.meta.url));
const textual = /\.(html|css|js|svg|webmanifest)$/;

/**
 * The demo pages with the address of the widgets filled in for `{{widgets}}`.
 *
 * @param locateWidgets - from a page's path (`suwon/index.html`) to the folder of the scripts, without a closing slash
 * @returns path below the demo's root → content
 */
export function renderDemoPages(locateWidgets: (path: string) => string): Map<string, Buffer> {
  const pages = new Map<string, Buffer>();
  for (const name of readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })) {
    const file = join(pagesFolder, name);
    if (!statSync(file).isFile()) continue;
    const path = name.split(sep).join('/');
    const bytes = readFileSync(file);
    const isPage = textual.test(path);
    pages.set(
      path,
      isPage ? Buffer.from(bytes.toString('utf8').replaceAll('{{widgets}}', locateWidgets(path))) : bytes,
    );
  }
  return pages;
}
