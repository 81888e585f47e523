import type { ToolLanguage } from '../tool-text.js';
import type { SheetKind } from './columns.js';
import type { ImportPlan, ItemChange } from './plan-import.js';
import type { SheetRow } from './read-rows.js';

const signs: Readonly<Record<ItemChange['kind'], string>> = { added: '+', changed: '~', removed: '-' };

/** Shows what a plan changes, by document: each item, and for a changed one the cells, before and after. */
export function describePlan({ changes }: ImportPlan, rows: readonly SheetRow[], language: ToolLanguage): string {
  const numbers = new Map(rows.map(({ file, id, number }) => [`${file}\n${id}`, number]));
  const lines: string[] = [];
  let shown: string | undefined;
  for (const { file, id, kind, cells } of changes) {
    if (file !== shown) lines.push(file);
    shown = file;
    const row = numbers.get(`${file}\n${id}`);
    const place = row === undefined ? '' : language === 'id' ? ` (baris ${row})` : ` (row ${row})`;
    lines.push(`  ${signs[kind]} ${id}${place}`);
    if (kind === 'changed') {
      for (const { name, before, after } of cells) lines.push(`      ${name}: ${quote(before)} → ${quote(after)}`);
    }
  }
  return lines.length > 0 ? `${lines.join('\n')}\n\n` : '';
}

/** Says what the sheet has no row for. It stays. */
export function describeMissing({ missing }: ImportPlan, language: ToolLanguage): string {
  if (missing.length === 0) return '';
  const shown = missing.slice(0, 5).map(({ id }) => id);
  const list = shown.join(', ') + (missing.length > shown.length ? ', …' : '');
  return language === 'id'
    ? `Tidak ada barisnya dalam lembar, tetapi tetap ada: ${missing.length} (${list}). Untuk menghapusnya: --delete-missing.\n`
    : `Without a row in the sheet, and kept: ${missing.length} (${list}). --delete-missing would take them out.\n`;
}

/** The last line: how much changed, and whether it is written. */
export function describeSum(
  { changes, unchanged, texts }: ImportPlan,
  kind: SheetKind,
  isDryRun: boolean,
  language: ToolLanguage,
): string {
  const count = (wanted: ItemChange['kind']): number => changes.filter((change) => change.kind === wanted).length;
  const [added, changed, removed] = [count('added'), count('changed'), count('removed')];
  const files = [...texts.keys()].join(', ');
  if (language === 'id') {
    const noun = kind === 'events' ? 'Kegiatan' : 'Tempat';
    const sum = `${noun}: ${added} ditambahkan, ${changed} diubah, ${removed} dihapus, ${unchanged} tetap.`;
    const end =
      files === '' ? 'Tidak ada yang perlu ditulis.' : isDryRun ? `Belum ditulis: ${files}.` : `Ditulis: ${files}.`;
    return `${sum} ${end}\n`;
  }
  const noun = kind === 'events' ? 'Events' : 'Places';
  const sum = `${noun}: ${added} added, ${changed} changed, ${removed} removed, ${unchanged} as before.`;
  const end = files === '' ? 'There is nothing to write.' : isDryRun ? `Not written: ${files}.` : `Written: ${files}.`;
  return `${sum} ${end}\n`;
}

function quote(text: string): string {
  return text === '' ? '∅' : `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}
