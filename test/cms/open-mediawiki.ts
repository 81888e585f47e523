import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureSystem } from './debian-programs.ts';
import { readRecipe } from './read-recipe.ts';
import { findPort, runPhp, startPhp } from './run-server.ts';
import type { Running } from './run-server.ts';

const source = '/usr/share/mediawiki';
const password = 'not for the wide world';

/** Someone who is logged in to a wiki. */
export interface WikiUser {
  /** Saves a page, as the wiki's own editor would. */
  save(title: string, text: string, format?: 'wikitext' | 'javascript'): Promise<void>;
}

/** A wiki with an administrator and a user without any rights of their own. */
export interface Wiki {
  readonly origin: string;
  readonly administrator: WikiUser;
  readonly user: WikiUser;
  close(): Promise<void>;
}

/** Calls the API of a wiki, with cookies from call to call. */
function openApi(origin: string) {
  const cookies = new Map<string, string>();
  return async (parameters: Record<string, string>): Promise<Record<string, unknown>> => {
    const response = await fetch(`${origin}/api.php`, {
      method: 'POST',
      headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      body: new URLSearchParams({ format: 'json', formatversion: '2', ...parameters }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const answer = (await response.json()) as Record<string, unknown>;
    if ('error' in answer) throw new Error(`MediaWiki answers ${JSON.stringify(answer['error'])}`);
    return answer;
  };
}

async function logIn(origin: string, username: string): Promise<WikiUser> {
  const call = openApi(origin);
  const readToken = async (type: string): Promise<string> => {
    const { query } = (await call({ action: 'query', meta: 'tokens', type })) as {
      query: { tokens: Record<string, string> };
    };
    return query.tokens[`${type}token`] ?? '';
  };
  const { clientlogin } = (await call({
    action: 'clientlogin',
    username,
    password,
    logintoken: await readToken('login'),
    loginreturnurl: origin,
  })) as { clientlogin: { status: string } };
  if (clientlogin.status !== 'PASS') throw new Error(`${username} cannot log in: ${JSON.stringify(clientlogin)}`);
  return {
    async save(title, text, format = 'wikitext') {
      const { edit } = (await call({
        action: 'edit',
        title,
        text,
        contentmodel: format,
        token: await readToken('csrf'),
      })) as { edit: { result: string } };
      if (edit.result !== 'Success') throw new Error(`${title} cannot be saved: ${JSON.stringify(edit)}`);
    },
  };
}

/**
 * Installs Debian's MediaWiki with SQLite in a folder of its own and serves it. Our recipe stands in its settings; a
 * page asked for with `?without-recipe=1` does without.
 *
 * @param widgets - where our scripts are
 */
export async function openMediaWiki(widgets: string): Promise<Wiki> {
  ensureSystem('MediaWiki');
  const folder = await mkdtemp(join(tmpdir(), 'bandung-mediawiki-'));
  const running: Running[] = [];
  const close = async (): Promise<void> => {
    for (const each of running) await each.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const port = await findPort();
    const origin = `http://localhost:${port}`;
    const database = ['--dbtype', 'sqlite', '--dbpath', folder, '--dbname', 'wiki'];
    const place = ['--server', origin, '--scriptpath', '', '--confpath', folder];
    const names = ['--pass', password, '--skins', 'Vector', 'Kota', 'Administrator'];
    await runPhp(`${source}/maintenance/install.php`, [...database, ...place, ...names]);
    const settings = join(folder, 'LocalSettings.php');
    await appendFile(
      settings,
      [
        '',
        '// Sites of all languages in one.',
        "$wgLanguageCode = $_GET['site-language'] ?? 'en';",
        '$wgCacheDirectory = __DIR__;',
        "// No page may be anybody's business but that of the test.",
        '$wgRateLimits = [];',
        "if ( !isset( $_GET['without-recipe'] ) ) {",
        readRecipe('mediawiki', 'php', widgets),
        '}',
        '',
      ].join('\n'),
    );
    const env = { MW_CONFIG_FILE: settings };
    await runPhp(`${source}/maintenance/createAndPromote.php`, ['Somebody', password], env);
    running.push(await startPhp(source, port, env));
    return {
      origin,
      administrator: await logIn(origin, 'Administrator'),
      user: await logIn(origin, 'Somebody'),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
