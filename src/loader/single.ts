/**
 * The script tag `<script src="…/bandung-widgets.single.js">`: everything in one classic file without imports, so that
 * `integrity` or a policy's hash covers all the code.
 */
import { defineElement } from '../base/define-element.js';
import { CityProfileElement } from '../elements/city-profile/city-profile.js';
import { ContactPersonElement } from '../elements/contact-person/contact-person.js';
import { CooperationTimelineElement } from '../elements/cooperation-timeline/cooperation-timeline.js';
import { TourismHighlightElement } from '../elements/tourism-highlight/tourism-highlight.js';
import { askForDebug } from './ask-for-debug.js';
import { readScriptSettings } from './script-settings.js';
import { startLoader } from './start-loader.js';
import { preparePolicy } from './trusted-types.js';
import { upgradeMark } from './upgrade-marks.js';

const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="bandung-widgets.single.js"]');

if (script?.src && preparePolicy()) {
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
