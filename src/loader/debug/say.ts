import type { LocaleModule, msg } from '@lit/localize';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { LocaleCode } from '../../model/locale-codes.js';
import * as ar from '../../localization/generated/debug/ar.js';
import * as de from '../../localization/generated/debug/de.js';
import * as es from '../../localization/generated/debug/es.js';
import * as fr from '../../localization/generated/debug/fr.js';
import * as id from '../../localization/generated/debug/id.js';
import * as ja from '../../localization/generated/debug/ja.js';
import * as ko from '../../localization/generated/debug/ko.js';
import * as ms from '../../localization/generated/debug/ms.js';
import * as su from '../../localization/generated/debug/su.js';
import * as zhHans from '../../localization/generated/debug/zh-Hans.js';

/**
 * The words of the self-diagnosis in all languages: one file with all of it has nothing left to load, on a page where
 * loading may be the trouble. `npm run localize` takes them out of the messages of the widgets.
 */
const modules: Partial<Record<LocaleCode, LocaleModule>> = { ar, de, es, fr, id, ja, ko, ms, su, 'zh-Hans': zhHans };

/** Typed as Lit's own `msg`: that is how the extractor of lit-localize finds the calls. */
export type Msg = typeof msg;

/** Says things in one language. */
export function createMsg(locale: LocaleCode): Msg {
  return ((template, options) => runtimeMsg(modules[locale]?.templates, template, options)) as Msg;
}
