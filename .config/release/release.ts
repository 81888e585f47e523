/** Makes a build ready to be handed on: a bill of materials and the self-hosting kit beside it. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBillOfMaterials } from './write-bill-of-materials.ts';
import { writeKit } from './write-kit.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

writeBillOfMaterials(root, dist);
console.log(`Packed ${relative(process.cwd(), await writeKit(root, dist, version))}.`);
