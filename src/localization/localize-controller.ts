import type { msg } from '@lit/localize';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sourceLocale } from '../model/locale-codes.js';
import type { LocaleCode } from '../model/locale-codes.js';
import { getDirection } from './direction.js';
import { resolveLocale } from './find-language.js';
import { observeLanguage } from './language-observer.js';
import { loadTemplates, peekTemplates } from './locale-loaders.js';
import type { TemplateMap } from './locale-loaders.js';
import { fallbackLocale } from './resolve-locale.js';
import type { ResolvedLocale } from './resolve-locale.js';

/**
 * Says things in the language of the page around one element. `@lit/localize` itself holds one locale for the whole
 * page, which two languages on a page rule out; only its extractor and its look-up are used.
 */
export class LocalizeController implements ReactiveController {
  /** Typed as Lit's own `msg`: that is how the extractor of lit-localize finds the calls. */
  readonly msg = ((template, options) => runtimeMsg(this.#templates, template, options)) as typeof msg;

  /** Resolves when the messages of the first language are here, or could not be had. */
  readonly ready: Promise<void>;

  readonly #host: ReactiveControllerHost & Element;
  readonly #onChange: ((resolved: ResolvedLocale) => void) | undefined;
  #templates: TemplateMap | undefined;
  #shown = fallbackLocale;
  #target: ResolvedLocale | undefined;
  #loadingLocale: LocaleCode | undefined;
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
    const { locale, tag } = this.target;
    const templates = peekTemplates(locale);
    if (locale === sourceLocale || templates) {
      const isChanged = locale !== this.locale || tag !== this.tag;
      this.#templates = templates;
      this.#shown = this.target;
      if (isChanged) this.#host.requestUpdate();
      this.#finish();
    } else if (locale !== this.#loadingLocale) {
      void this.#load(locale);
    }
  }

  /** What is shown stays until the messages are here; a language that the page has left meanwhile is dropped. */
  async #load(locale: LocaleCode): Promise<void> {
    this.#loadingLocale = locale;
    let hasMessages = true;
    try {
      await loadTemplates(locale);
    } catch {
      // The browser has told the console. The next connect or change of language tries again.
      hasMessages = false;
    }
    if (this.#loadingLocale === locale) this.#loadingLocale = undefined;
    if (this.target.locale !== locale) return;
    if (hasMessages && peekTemplates(locale)) this.#showTarget();
    else this.#finish();
  }

  #finish(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    this.#host.requestUpdate();
    this.#resolveReady();
  }
}
