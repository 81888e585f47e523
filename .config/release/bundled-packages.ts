import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the bundler says of a package that it put into a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly identifier: string;
  /** The whole licence, where the package has it as a file. */
  readonly text?: string;
}

/** Name of the list that the bundler writes beside a bundle. */
export const bundledList = 'licenses.json';

/** Reads which packages are inside the bundles of `dist/`: the scripts of pages and the publisher. */
export function readBundledPackages(dist: string): BundledPackage[] {
  const packages = new Map<string, BundledPackage>();
  for (const folder of ['', 'npm/publisher']) {
    const file = join(dist, folder, bundledList);
    if (!existsSync(file)) throw new Error(`${file} is missing: build first.`);
    for (const each of JSON.parse(readFileSync(file, 'utf8')) as BundledPackage[]) {
      packages.set(`${each.name}@${each.version}`, each);
    }
  }
  return [...packages.keys()].sort().map((key) => packages.get(key)!);
}

/** Writes `licenses.md`: what others wrote and is inside, with its licences. */
export function writeLicenses(dist: string): void {
  const parts = readBundledPackages(dist).map(
    ({ name, version, identifier, text = 'The package names its licence and has no text of it.' }) =>
      `## ${name} ${version} (${identifier})\n\n${text.trim()}\n`,
  );
  const intro =
    'The widgets themselves are under the MIT licence. Inside the scripts and the publisher’s tool are these packages:';
  writeFileSync(join(dist, 'licenses.md'), `# Licences\n\n${intro}\n\n${parts.join('\n')}`);
}
