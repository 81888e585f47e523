import { parsePartialDate } from '../../model/partial-date.js';
import type { Content } from '../content.js';
import type { ContentReport } from '../reporting/content-report.js';
import { deliverOutput, readFormat, type OutputFormat } from '../reporting/deliver-output.js';
import { formatReportHtml } from '../reporting/format-report-html.js';
import { formatReportText } from '../reporting/format-report-text.js';
import { buildReport } from '../reporting/build-report.js';
import { findMissedFloors, parseShareFloors, type MissedFloor, type ShareFloor } from '../reporting/share-floors.js';
import { findContentFolder, UsageError, type Command, type CommandCall, type ToolLanguage } from './command.js';
import { loadContent } from './load-content.js';

export const reportCommand: Command = {
  name: 'report',
  usage: '[DIR] [--format FORMAT] [--out FILE] [--as-of DAY] [--stale-months N] [--fail-under SHARES]',
  summary: {
    en: 'say what the content lacks: gaps, stale facts, translations',
    id: 'melaporkan kekurangan konten: data kosong, fakta usang, terjemahan',
  },
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    'as-of': { type: 'string' },
    'stale-months': { type: 'string' },
    'fail-under': { type: 'string' },
  },
  optionHelp: {
    '--format FORMAT': { en: 'text (for reading here), json or html', id: 'text (dibaca di sini), json, atau html' },
    '--out FILE': { en: 'write it to a file', id: 'tulis ke berkas' },
    '--as-of DAY': {
      en: 'the day for which the report is made, YYYY-MM-DD (today in the city)',
      id: 'hari laporan, YYYY-MM-DD (hari ini di kota)',
    },
    '--stale-months N': {
      en: 'after how many months a date is stale (24)',
      id: 'setelah berapa bulan sebuah tanggal dianggap usang (24)',
    },
    '--fail-under SHARES': {
      en: 'exit with 1 if fewer percent are translated: ko=80,suwon/ko=95',
      id: 'keluar dengan 1 jika terjemahan kurang dari persen ini: ko=80,suwon/ko=95',
    },
  },
  async run(call) {
    const format = readFormat(call);
    const staleMonths = readMonths(call);
    const floors = readFloors(call);
    const asked = readDay(call);
    const loaded = await loadContent(findContentFolder(call), call);
    if (!loaded) return 1;
    const report = buildReport(loaded.content, { asOf: asked ?? findToday(loaded.content), staleMonths });
    await deliverOutput(formatReport(report, format, call.language), call);
    const missed = findMissedFloors(report.coverage, floors);
    for (const floor of missed) call.io.err(`${describeMissedFloor(floor, call.language)}\n`);
    return missed.length > 0 ? 1 : 0;
  },
};

function formatReport(report: ContentReport, format: OutputFormat, language: ToolLanguage): string {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  return format === 'html' ? formatReportHtml(report, language) : formatReportText(report, language);
}

/** The day that it is now for the editors. */
function findToday({ city }: Content): string {
  // Sweden writes its dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: city.timeZone, dateStyle: 'short' }).format(new Date());
}

function readDay({ values, language }: CommandCall): string | undefined {
  const day = values['as-of'];
  if (typeof day !== 'string') return undefined;
  if (parsePartialDate(day)?.day) return day;
  throw new UsageError(
    language === 'id' ? `--as-of “${day}” bukan hari YYYY-MM-DD.` : `--as-of “${day}” is no day YYYY-MM-DD.`,
  );
}

function readMonths({ values, language }: CommandCall): number {
  const text = values['stale-months'] ?? '24';
  if (typeof text === 'string' && /^\d{1,4}$/.test(text)) return Number(text);
  throw new UsageError(
    language === 'id'
      ? `--stale-months “${String(text)}” bukan jumlah bulan.`
      : `--stale-months “${String(text)}” is no number of months.`,
  );
}

function readFloors({ values, language }: CommandCall): readonly ShareFloor[] {
  const text = values['fail-under'];
  if (typeof text !== 'string') return [];
  const floors = parseShareFloors(text);
  if (floors) return floors;
  throw new UsageError(
    language === 'id'
      ? `--fail-under “${text}” tidak dapat dibaca; tulis ko=80 atau suwon/ko=95, dipisahkan koma.`
      : `--fail-under “${text}” cannot be read; write ko=80 or suwon/ko=95, with commas between.`,
  );
}

function describeMissedFloor({ partner, locale, percent, share }: MissedFloor, language: ToolLanguage): string {
  const name = partner === undefined ? locale : `${partner}/${locale}`;
  // Rounded down: 79.96 is not yet 80.
  const has = Math.floor(share * 10) / 10;
  return language === 'id'
    ? `${name}: ${has} persen teks sudah diterjemahkan, seharusnya ${percent}.`
    : `${name}: ${has} percent of the texts are translated, ${percent} are wanted.`;
}
