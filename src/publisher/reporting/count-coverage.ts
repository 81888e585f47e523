import { localeCodes, type LocaleCode } from '../../model/locale-codes.js';
import { buildSlice } from '../building/build-slice.js';
import { MediaShelf } from '../building/media-shelf.js';
import { generalId, type Content } from '../content.js';
import type { Coverage, CoverageRow, Gap, TextTally } from './content-report.js';
import { buildGap, readName } from './find-lacks.js';
import { findMarks, markTexts, type PlacedText } from './list-texts.js';

/** How complete the translations are, and which texts a partner's own page lacks in the partner's own language. */
export interface CoverageFindings {
  readonly coverage: Coverage;
  readonly gaps: readonly Gap[];
}

/** A page and the places in the list of texts of those that it shows. */
interface Page {
  readonly row: CoverageRow;
  readonly shown: ReadonlySet<number>;
}

/** Counts, for each page and locale, the texts that its slice shows and those that are in the language of the page. */
export function countCoverage(content: Content): CoverageFindings {
  const marked = markTexts(content);
  const shelf = new MediaShelf(content.media);
  const pages = [generalId, ...content.partners.keys()].map((partnerId): Page => {
    // Which texts a slice shows is the same in every locale.
    const files = buildSlice(marked.content, partnerId, 'en', shelf);
    const shown = findMarks(files.map(({ document }) => document));
    const partner = content.partners.get(partnerId);
    const row = {
      partner: partnerId,
      name: readName(partner?.name ?? content.city.name),
      locale: localeCodes.find((code) => code === partner?.locale),
      ...tally(marked.texts.filter((_text, index) => shown.has(index))),
    };
    return { row, shown };
  });
  const all = tally(marked.texts.filter((_text, index) => pages.some(({ shown }) => shown.has(index))));
  return {
    coverage: { locales: localeCodes, pages: pages.map(({ row }) => row), all },
    gaps: marked.texts.flatMap((text, index) =>
      findUntranslated(
        text,
        pages.filter(({ shown }) => shown.has(index)),
      ),
    ),
  };
}

/** A text of every page is wanted in every language; another at least in the languages of the partners who show it. */
function findUntranslated(text: PlacedText, shownOn: readonly Page[]): Gap[] {
  const { file, entry, field: detail } = text;
  const lacking = localeCodes.filter((locale) => !isIn(text, locale));
  if (shownOn.some(({ row }) => row.partner === generalId)) {
    const partners = [generalId];
    if (lacking.length === 0) return [];
    return [buildGap('shared-text-untranslated', { partners, file, entry, detail, locales: lacking })];
  }
  return lacking.flatMap((locale) => {
    const partners = shownOn.filter(({ row }) => row.locale === locale).map(({ row }) => row.partner);
    if (partners.length === 0) return [];
    return [buildGap('text-untranslated', { partners, file, entry, detail, locales: [locale] })];
  });
}

function isIn({ map }: PlacedText, locale: LocaleCode): boolean {
  return Object.hasOwn(map, locale);
}

function tally(texts: readonly PlacedText[]): TextTally {
  const counts = localeCodes.map((locale) => [locale, texts.filter((text) => isIn(text, locale)).length] as const);
  return { texts: texts.length, translated: Object.fromEntries(counts) as TextTally['translated'] };
}
