import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureSystem } from './debian-programs.ts';
import { readRecipe } from './read-recipe.ts';
import { findPort, runPhp, runSql, startMariaDb, startPhp } from './run-server.ts';
import type { Running } from './run-server.ts';

export type Role = 'administrator' | 'author' | 'contributor';

interface User {
  readonly login: string;
  readonly password: string;
  readonly mayPostAnyHtml: boolean;
  readonly version: string;
}

/** A WordPress with a user of each role. */
export interface WordPress {
  readonly origin: string;
  readonly users: Readonly<Record<Role, User>>;
  /** Saves a post as somebody, as the block editor does, and has it published. Its address. */
  publish(role: Role, content: string): Promise<string>;
}

const fixtures = fileURLToPath(new URL('wordpress/', import.meta.url));
const themeHead = '/* Theme Name: Least */\n';

/** Debian's WordPress without the settings of the machine, with our recipes as its must-use plugins. */
async function copyWordPress(folder: string, widgets: string): Promise<void> {
  await cp('/usr/share/wordpress', folder, { recursive: true, dereference: true });
  const content = join(folder, 'wp-content');
  const theme = join(content, 'themes/least');
  await mkdir(theme, { recursive: true });
  await copyFile(join(fixtures, 'wp-config.php'), join(folder, 'wp-config.php'));
  await copyFile(join(fixtures, 'theme.php'), join(theme, 'index.php'));
  await writeFile(join(theme, 'style.css'), themeHead);
  for (const [name, recipe] of [
    ['single', 'wordpress'],
    ['network', 'wordpress-multisite'],
  ] as const) {
    const plugins = join(content, `mu-plugins-${name}`);
    await mkdir(plugins);
    await copyFile(join(fixtures, 'test-conditions.php'), join(plugins, 'test-conditions.php'));
    await writeFile(join(plugins, 'bandung-widgets.php'), readRecipe(recipe, 'php', widgets));
  }
}

/** The REST API of a site, as somebody. */
async function post(origin: string, user: User, route: string, body: object): Promise<{ id: number; link: string }> {
  const response = await fetch(`${origin}/index.php?rest_route=${encodeURIComponent(route)}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Basic ${Buffer.from(`${user.login}:${user.password}`).toString('base64')}`,
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`WordPress answers ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text) as { id: number; link: string };
}

/**
 * Installs WordPress twice, alone and as a network of sites, each with a database of its own, and serves both.
 *
 * @param widgets - where our scripts are
 */
export async function openWordPress(widgets: string) {
  ensureSystem('WordPress');
  const folder = await mkdtemp(join(tmpdir(), 'bandung-wordpress-'));
  const running: Running[] = [];
  const close = async (): Promise<void> => {
    for (const each of running.reverse()) await each.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const site = join(folder, 'site');
    await copyWordPress(site, widgets);
    const database = await startMariaDb(folder);
    running.push(database);
    const open = async (name: 'single' | 'network'): Promise<WordPress> => {
      await runSql(database.socket, `CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
      const port = await findPort();
      const host = `localhost:${port}`;
      const env = { WP_TEST_DATABASE: name, WP_TEST_SOCKET: database.socket, WP_TEST_HOST: host };
      await runPhp(join(fixtures, 'install.php'), [site, name], env);
      const full = name === 'network' ? { ...env, WP_TEST_NETWORK: 'yes' } : env;
      const users = JSON.parse(await runPhp(join(fixtures, 'add-users.php'), [site], full)) as WordPress['users'];
      running.push(await startPhp(site, port, full));
      const origin = `http://${host}`;
      let count = 0;
      return {
        origin,
        users,
        async publish(role, content) {
          // A contributor's post waits for somebody who may publish.
          const status = role === 'contributor' ? 'pending' : 'publish';
          // Posts of one title, saved at the same moment, may get the same address from WordPress.
          const title = `Bandung ${(count += 1)}`;
          const { id } = await post(origin, users[role], '/wp/v2/posts', { title, content, status });
          if (status === 'pending') {
            await post(origin, users.administrator, `/wp/v2/posts/${id}`, { status: 'publish' });
          }
          return `${origin}/?p=${id}`;
        },
      };
    };
    return { single: await open('single'), network: await open('network'), close };
  } catch (error) {
    await close();
    throw error;
  }
}
