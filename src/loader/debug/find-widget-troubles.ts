import { str } from '@lit/localize';
import { localeCodes } from '../../model/locale-codes.js';
import { matchLocale } from '../../localization/resolve-locale.js';
import type { Report, WidgetFinding } from './report.js';
import type { Msg } from './say.js';
import { describeUnknownPartner, sayCheckAddress } from './trouble.js';
import type { Trouble } from './trouble.js';

/** What is wrong with the scripts on the page and with the widgets themselves. */
export function findWidgetTroubles(report: Report, msg: Msg): Trouble[] {
  return [
    ...findVersionTroubles(report, msg),
    ...findDelayTroubles(report, msg),
    ...findEmptiness(report, msg),
    ...report.widgets.flatMap((widget) => describeTroubles(widget, report, msg)),
  ];
}

function findVersionTroubles({ version, unusedVersions }: Report, msg: Msg): Trouble[] {
  return unusedVersions.map((unused) => ({
    text: msg(str`Two versions of the library are on this page: ${version} is used, ${unused} is not.`, {
      id: 'debug.versions',
      desc: '${0} and ${1}: version numbers.',
    }),
    mend: msg('Keep only one of the script tags.', { id: 'debug.mend.versions', desc: 'Remedy for two versions.' }),
    lines: [],
  }));
}

function findDelayTroubles({ scripts }: Report, msg: Msg): Trouble[] {
  if (!scripts.some(({ isDelayed }) => isDelayed)) return [];
  return [
    {
      text: msg('A plug-in such as WP Rocket holds the script back until the visitor does something.', {
        id: 'debug.delayed',
        desc: 'WP Rocket is the name of a plug-in for WordPress.',
      }),
      mend: msg('Exclude this file from “Delay JavaScript execution”:', {
        id: 'debug.mend.delayed',
        desc: 'Remedy. The words in quotation marks are the name of a setting; keep them in English.',
      }),
      lines: ['bandung-widgets'],
    },
  ];
}

function findEmptiness({ widgets }: Report, msg: Msg): Trouble[] {
  if (widgets.length > 0) return [];
  return [
    {
      text: msg('There is no widget on this page.', {
        id: 'debug.noWidget',
        desc: 'No element of the library is there.',
      }),
      mend: msg('Add one, for example:', {
        id: 'debug.mend.noWidget',
        desc: 'Remedy: below it stands a line of HTML.',
      }),
      lines: ['<bandung-city-profile></bandung-city-profile>'],
    },
  ];
}

function describeTroubles(widget: WidgetFinding, report: Report, msg: Msg): Trouble[] {
  const troubles: Trouble[] = [];
  const { name, origin, partner, source } = widget;
  if (origin.kind === 'attribute' && !matchLocale(origin.lang)) {
    troubles.push({
      text: msg(str`The language “${origin.lang}” is not supported: English is shown.`, {
        id: 'debug.lang',
        desc: '${0}: a language tag as the page has it.',
      }),
      mend: msg(str`Supported languages: ${localeCodes.join(', ')}`, {
        id: 'debug.mend.lang',
        desc: 'Remedy. ${0}: list of language tags.',
      }),
      lines: [],
    });
  }
  // Where templates are refused nothing starts, and that is said once.
  if (!widget.isDefined && report.mayBuild) {
    const { origin: scriptOrigin } = new URL(report.scriptUrl);
    troubles.push({
      text: msg(str`${name} has not started: its script cannot be loaded.`, {
        id: 'debug.notDefined',
        desc: '${0}: name of an element.',
      }),
      mend: msg('Let the page load scripts from here:', {
        id: 'debug.mend.scripts',
        desc: 'Remedy: below it stands a part of a policy.',
      }),
      lines: [`script-src ${scriptOrigin}`],
    });
  }
  if (source !== 'none') return troubles;
  if (widget.indexUrl === undefined) {
    const text = msg(str`${name} has no feed.`, { id: 'debug.noFeed', desc: '${0}: name of an element.' });
    troubles.push({ text, mend: sayCheckAddress(msg), lines: [] });
  } else {
    troubles.push(describeUnknownPartner(msg, partner, report.knownPartners.get(widget.indexUrl)));
  }
  return troubles;
}
