import type { msg } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sourceLocale } from '../model/locale-codes.js';
import type { LocaleCode } from '../model/locale-codes.js';
import { getDirection } from './direction.js';
import { resolveLocale } from './find-language.js';
import type { Formats } from './formats.js';
import { getFormats, getSourceFormats, loadFormats } from './load-formats.js';
import { observeLanguage } from './language-observer.js';
import { isSpoken, loadTemplates, peekTemplates } from './locale-loaders.js';
import type { TemplateMap } from './locale-loaders.js';
import { fallbackLocale } from './resolve-locale.js';
import type { ResolvedLocale } from './resolve-locale.js';
import { say } from './say.js';

/**
 * Says things in the language of the page around one element. `@lit/localize` itself holds one locale for the whole
 * page, which two languages on a page rule out; only its extractor and its look-up are used.
 */
export class LocalizeController implements ReactiveController {
  /** Typed as Lit's own `msg`: that is how the extractor of lit-localize finds the calls. */
  readonly msg = ((...message: Parameters<typeof msg>) => say(this.#templates, message)) as typeof msg;

  /** Resolves when the messages of the first language are here, or could not be had. */
  readonly ready: Promise<void>;

  readonly #host: ReactiveControllerHost & Element;
  readonly #onChange: ((resolved: ResolvedLocale) => void) | undefined;
  #templates: TemplateMap | undefined;
  #shown = fallbackLocale;
  #target: ResolvedLocale | undefined;
  #formats: Formats | undefined;
  #loading: ResolvedLocale | undefined;
  #isReady = false;
  #resolveReady!: () => void;
  #stopObserving: (() => void) | undefined;

  /** `onChange` hears of the first language and of every other one as soon as the page asks for it. */
  constructor(host: ReactiveControllerHost & Element, onChange?: (resolved: ResolvedLocale) => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.ready = new Promise((resolve) => (this.#resolveReady = resolve));
    host.addController(this);
  }

  /** The locale of the messages that are shown now. */
  get locale(): LocaleCode {
    return this.#shown.locale;
  }

  /** The tag to format with now, `de-AT` beside the messages of `de`. */
  get tag(): string {
    return this.#shown.tag;
  }

  /** Writes dates and numbers in the language shown now. */
  get format(): Formats {
    return (this.#formats ??= getFormats(this.#shown) ?? getSourceFormats());
  }

  /** What the page asks for; the messages may still be under way. */
  get target(): ResolvedLocale {
    return this.#target ?? fallbackLocale;
  }

  /** Whether the first messages are here, or could not be had: before that, every word would be English. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Direction of the messages that are shown now. */
  get direction(): 'ltr' | 'rtl' {
    return getDirection(this.locale);
  }

  hostConnected(): void {
    this.#stopObserving ??= observeLanguage(this.#host, () => this.#resolve());
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#stopObserving?.();
    this.#stopObserving = undefined;
  }

  /** For `connectedMoveCallback`: `moveBefore()` puts the element elsewhere without a disconnect. */
  hostMoved(): void {
    this.hostDisconnected();
    this.hostConnected();
  }

  #resolve(): void {
    const resolved = resolveLocale(this.#host);
    const isNews = resolved.locale !== this.#target?.locale || resolved.tag !== this.#target.tag;
    if (isNews) this.#target = resolved;
    this.#showTarget();
    if (!isNews) return;
    // The host may ask for more than words in the new language, and need not wait for these.
    this.#host.requestUpdate();
    this.#onChange?.(resolved);
  }

  #showTarget(): void {
    const { target } = this;
    const { locale, tag } = target;
    if (isSpoken(locale) && getFormats(target)) {
      const isChanged = locale !== this.locale || tag !== this.tag;
      this.#templates = peekTemplates(locale);
      this.#shown = target;
      this.#formats = undefined;
      if (isChanged) this.#host.requestUpdate();
      this.#finish();
    } else if (tag !== this.#loading?.tag) {
      void this.#load(target);
    }
  }

  /** What is shown stays until the messages are here; a language that the page has left meanwhile is dropped. */
  async #load(target: ResolvedLocale): Promise<void> {
    this.#loading = target;
    let isThere = true;
    try {
      await Promise.all([loadTemplates(target.locale), loadFormats(target)]);
    } catch {
      // The browser has told the console. The next connect or change of language tries again.
      isThere = false;
    }
    if (this.#loading === target) this.#loading = undefined;
    if (this.#target !== target) return;
    if (isThere) this.#showTarget();
    else if (!this.#isReady) await this.#speakEnglish();
  }

  /** Where the words of the page's language cannot be had. Without any at all the host's fallback stays. */
  async #speakEnglish(): Promise<void> {
    await loadTemplates(sourceLocale).catch(() => undefined);
    if (!isSpoken(sourceLocale) || this.#isReady) return;
    this.#templates = peekTemplates(sourceLocale);
    this.#finish();
  }

  #finish(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    this.#host.requestUpdate();
    this.#resolveReady();
  }
}
