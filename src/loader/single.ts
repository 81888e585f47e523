/**
 * The script tag `<script src="…/bandung-widgets.single.js">`: everything in one classic file without imports, so that
 * `integrity` or a policy's hash covers all the code. It speaks English; the words of another language of the page are
 * fetched beside it, once for the page.
 */
import { defineElement } from '../base/define-element.js';
import { CityProfileElement } from '../elements/city-profile/city-profile.js';
import { ContactPersonElement } from '../elements/contact-person/contact-person.js';
import { CooperationTimelineElement } from '../elements/cooperation-timeline/cooperation-timeline.js';
import { TourismHighlightElement } from '../elements/tourism-highlight/tourism-highlight.js';
import * as english from '../localization/generated/en.js';
import { localeImports } from '../localization/locale-imports.js';
import { registerTemplates } from '../localization/locale-loaders.js';
import { localeCodes, sourceLocale } from '../model/locale-codes.js';
import { askForDebug } from './ask-for-debug.js';
import { fetchWords } from './fetch-words.js';
import { readScriptSettings } from './script-settings.js';
import { startLoader } from './start-loader.js';
import { preparePolicy } from './trusted-types.js';
import { upgradeMark } from './upgrade-marks.js';

/** A mark of the words that this code has numbers of; put in by the build. */
declare const __BANDUNG_WORDS__: string;

const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="bandung-widgets.single.js"]');

if (script?.src && preparePolicy()) {
  const { src } = script;
  // Words are data and no code: what `integrity` covers stays all the code.
  for (const locale of localeCodes)
    localeImports[locale] = () => fetchWords(new URL(`words/${locale}-${__BANDUNG_WORDS__}.json`, src).href);
  registerTemplates(sourceLocale, english.templates);
  startLoader(readScriptSettings(script.src, script.dataset['feed']), {
    loadElement: () => Promise.resolve(),
    loadUpgrader: () => Promise.resolve({ upgradeMark }),
  });
  defineElement('bandung-city-profile', CityProfileElement);
  defineElement('bandung-cooperation-timeline', CooperationTimelineElement);
  defineElement('bandung-contact-person', ContactPersonElement);
  defineElement('bandung-tourism-highlight', TourismHighlightElement);
} else if (script?.src) {
  askForDebug(document, script.src);
}
