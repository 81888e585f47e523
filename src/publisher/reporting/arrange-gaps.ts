import type { ToolLanguage } from '../commands/command.js';
import { generalId } from '../content.js';
import { gapSections, type ContentReport, type Gap, type GapSection } from './content-report.js';
import { gapKinds } from './gap-kinds.js';
import { reportWords, sectionTitles } from './report-words.js';

/** The gaps of one partner's page, as they are read. */
export interface PartnerGaps {
  /** The partner; absent for what belongs to no page. */
  readonly id?: string;
  readonly title: string;
  readonly total: number;
  /** How many there are of each section. */
  readonly counts: Readonly<Record<GapSection, number>>;
  readonly sections: readonly { readonly title: string; readonly groups: readonly GapGroup[] }[];
}

/** Gaps of one kind. */
export interface GapGroup {
  /** What is wanting, and of how many: `Events without a benefit: 4 of 8`. */
  readonly heading: string;
  readonly file: string;
  /** Empty where the heading says it all. */
  readonly items: readonly GapItem[];
}

export interface GapItem {
  readonly id?: string;
  readonly name?: string;
  readonly detail?: string;
}

/** From how many on a list in which every entry is wanting is not spelled out. */
const longListLength = 4;

/** Sorts the gaps by partner, section and kind; what belongs to no page comes last. */
export function arrangeGaps({ gaps, coverage }: ContentReport, language: ToolLanguage): PartnerGaps[] {
  const words = reportWords[language];
  const pages = coverage.pages.map(({ partner, name }) => {
    const own = gaps.filter(({ partners }) => partners.includes(partner));
    return arrange(partner, partner === generalId ? words.general : name[language], own, language);
  });
  const nobodys = gaps.filter(({ partners }) => partners.length === 0);
  return [...pages, arrange(undefined, words.noPage, nobodys, language)].filter(({ total }) => total > 0);
}

function arrange(id: string | undefined, title: string, gaps: readonly Gap[], language: ToolLanguage): PartnerGaps {
  const bySection = gapSections.map((section) => [section, gaps.filter((gap) => gap.section === section)] as const);
  return {
    id,
    title,
    total: gaps.length,
    counts: Object.fromEntries(bySection.map(([section, own]) => [section, own.length])) as PartnerGaps['counts'],
    sections: bySection
      .filter(([, own]) => own.length > 0)
      .map(([section, own]) => ({ title: sectionTitles[section][language], groups: groupGaps(own, language) })),
  };
}

function groupGaps(gaps: readonly Gap[], language: ToolLanguage): GapGroup[] {
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps) {
    // A picture that nothing uses stands for itself; its file is said as an entry.
    const file = gap.kind === 'picture-unused' ? '' : gap.file;
    const key = [gap.kind, file, gap.locales?.join() ?? ''].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), gap]);
  }
  return [...groups.values()].flatMap((group) => buildGroup(group, language));
}

function buildGroup(group: readonly Gap[], language: ToolLanguage): GapGroup[] {
  const [first] = group;
  if (!first) return [];
  const { kind, file, entry, locales, detail, of } = first;
  const heading = [gapKinds[kind][language], ...(locales ? [locales.join(', ')] : [])].join(' ');
  if (kind === 'picture-unused') {
    return [{ heading, file: 'media/', items: group.map(({ file }) => ({ id: file })) }];
  }
  if (entry === undefined && !locales) return [{ heading, file, items: detail ? [{ detail }] : [] }];
  const isAll = group.length === of && of >= longListLength;
  return [
    {
      heading: `${heading}: ${countWords(group.length, of, language)}`,
      file,
      items: isAll ? [] : listItems(group, language),
    },
  ];
}

function countWords(number: number, of: number | undefined, language: ToolLanguage): string {
  if (of === undefined) return String(number);
  return language === 'id' ? `${number} dari ${of}` : `${number} of ${of}`;
}

/** One item for each entry; the texts of one entry share a line. */
function listItems(group: readonly Gap[], language: ToolLanguage): GapItem[] {
  const items = new Map<string, GapItem>();
  group.forEach(({ entry, name, detail }, index) => {
    const key = entry ?? `\n${index}`;
    const told = items.get(key);
    const details = [told?.detail, detail].filter((each) => each !== undefined);
    items.set(key, { id: entry, name: name?.[language], detail: details.length > 0 ? details.join(', ') : undefined });
  });
  return [...items.values()];
}
