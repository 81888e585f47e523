/** The script tag `<script type="module" src="…/bandung-widgets.js">`. */
import { askForDebug } from './ask-for-debug.js';
import { elementImports } from './element-imports.js';
import { findScript, readScriptSettings } from './script-settings.js';
import { startEarly } from './start-early.js';
import { startLoader } from './start-loader.js';
import { preparePolicy } from './trusted-types.js';

const scriptUrl = import.meta.url;
if (preparePolicy()) {
  startLoader(readScriptSettings(scriptUrl, findScript(scriptUrl)?.dataset['feed']), {
    loadElement: (name) => elementImports[name](),
    startEarly,
    loadUpgrader: () => import('./upgrade-marks.js'),
  });
} else {
  askForDebug(document, scriptUrl);
}
