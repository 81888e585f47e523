/** What a script tag tells: where it is, and where the feed is. */
export interface ScriptSettings {
  /** Absolute URL of the script; all else lies beside it, whatever `<base href>` says. */
  readonly scriptUrl: string;
  /** URL template of the feed with `{partner}` and `{lang}`, absolute. */
  readonly feed: string;
}

const defaultFeed = 'feed/v1/{partner}/{lang}.json';

/** The settings of a script: its `data-feed`, taken from the script's own place, else the feed beside it. */
export function readScriptSettings(scriptUrl: string, dataFeed?: string | null): ScriptSettings {
  // URL escapes the braces of the template; they are wanted back.
  const feed = new URL(dataFeed || defaultFeed, scriptUrl).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
  return { scriptUrl, feed };
}

/** The script tag of a URL. A module has no `document.currentScript`. */
export function findScript(scriptUrl: string): HTMLScriptElement | undefined {
  return [...document.querySelectorAll('script')].find((script) => script.src === scriptUrl);
}
