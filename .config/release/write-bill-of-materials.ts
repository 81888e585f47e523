import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBundledPackages } from './bundled-packages.ts';

interface Component {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly 'bom-ref': string;
}

interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/**
 * Writes `sbom.cdx.json`, a CycloneDX bill of materials of what is inside the bundles and nothing else: the list of all
 * installed packages cut down to those that the bundler named.
 */
export function writeBillOfMaterials(root: string, dist: string): void {
  const file = join(dist, 'sbom.cdx.json');
  const tool = join(root, 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js');
  const options = ['--flatten-components', '--output-reproducible', '--output-file', file];
  execFileSync(process.execPath, [tool, ...options], { cwd: root, stdio: ['ignore', 'inherit', 'ignore'] });
  const bill = JSON.parse(readFileSync(file, 'utf8')) as Bill;
  const bundled = new Set(readBundledPackages(dist).map(({ name, version }) => `${name}@${version}`));
  const components = bill.components.filter((component) => bundled.has(nameComponent(component)));
  const known = new Set(components.map(nameComponent));
  const missing = [...bundled].filter((name) => !known.has(name));
  if (missing.length > 0) throw new Error(`The bill of materials lacks ${missing.join(', ')}.`);
  const refs = new Set([bill.metadata.component, ...components].map((component) => component['bom-ref']));
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn?.filter((each) => refs.has(each)) }));
  writeFileSync(file, `${JSON.stringify({ ...bill, components, dependencies }, null, 2)}\n`);
}

function nameComponent({ group, name, version }: Component): string {
  return `${group ? `${group}/${name}` : name}@${version}`;
}
