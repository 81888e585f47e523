import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { buildIntlFormats } from '../../localization/intl-formats.js';
import { getDirection } from '../../localization/direction.js';
import { loadTemplates } from '../../localization/locale-loaders.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import type { LocaleCode } from '../../model/locale-codes.js';

type Message = Parameters<LocalizeController['msg']>[0];

/** The words of the widgets in one language, for pages. */
export interface PageWords {
  readonly locale: LocaleCode;
  readonly direction: 'ltr' | 'rtl';
  /** For the functions of the elements that put things into words. */
  readonly localize: LocalizeController;
  /** One of the widgets' own messages by its id. `source` is its English, as it stands in the element. */
  say(id: string, source: Message): string;
}

/** Reads the words of a locale, which `npm run localize` has made of the XLIFF files. */
export async function loadPageWords(locale: LocaleCode): Promise<PageWords> {
  const templates = await loadTemplates(locale);
  const direction = getDirection(locale);
  const msg = ((template, options) => runtimeMsg(templates, template, options)) as LocalizeController['msg'];
  return {
    locale,
    direction,
    // The functions take no more of a controller than these.
    localize: {
      msg,
      format: buildIntlFormats(locale),
      tag: locale,
      locale,
      direction,
    } as unknown as LocalizeController,
    say: (id, source) => runtimeMsg(templates, source, { id }) as string,
  };
}
