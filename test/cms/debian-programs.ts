import { existsSync } from 'node:fs';
import { installDebianPackages } from '../../.config/debian-packages.mjs';

/** What Debian's packages bring, and the packages. */
const wordpress = { '/usr/share/wordpress/wp-load.php': 'wordpress', '/usr/sbin/mariadbd': 'mariadb-server' };
const mediawiki = { '/usr/share/mediawiki/maintenance/install.php': 'mediawiki' };
const php = { '/usr/bin/php': 'php-cli' };

/** Debian's packages of a system; as root on Debian they are installed where they are missing. */
export function ensureSystem(name: 'WordPress' | 'MediaWiki'): void {
  const needed: Record<string, string> = { ...php, ...(name === 'WordPress' ? wordpress : mediawiki) };
  const extensions =
    name === 'WordPress' ? ['php-mysql', 'php-xml'] : ['php-sqlite3', 'php-intl', 'php-mbstring', 'php-xml'];
  const paths = Object.keys(needed);
  if (paths.every((path) => existsSync(path))) return;
  const packages = [...Object.values(needed), ...extensions];
  if (installDebianPackages(...packages) && paths.every((path) => existsSync(path))) return;
  throw new Error(`The tests of ${name} need Debian's packages: apt install ${packages.join(' ')}.`);
}
