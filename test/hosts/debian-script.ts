import { existsSync, readFileSync } from 'node:fs';
import { installDebianPackages } from '../../.config/debian-packages.mjs';

const folder = '/usr/share/javascript';

/** A script of a Debian package; on Debian as root the package is installed when it is not there. Throws with the mend otherwise. */
export function readDebianScript(packageName: string, path: string): string {
  const file = `${folder}/${path}`;
  if (!existsSync(file)) installDebianPackages(packageName);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new Error(`This test needs ${file}: install the Debian package ${packageName}.`);
}
