import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const scriptName = 'bandung-widgets.js';

/** The folder with the built widgets: in the package the one above this module, in a checkout `dist/`. */
export function findWidgets(from: string = dirname(fileURLToPath(import.meta.url))): string | undefined {
  for (let folder = from, up = dirname(from); ; folder = up, up = dirname(up)) {
    const found = [folder, join(folder, 'dist')].find(hasWidgets);
    if (found !== undefined || folder === up) return found;
  }
}

export function hasWidgets(folder: string): boolean {
  return existsSync(join(folder, scriptName));
}
