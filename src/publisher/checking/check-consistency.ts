import { agreementStages, factIds } from '../../model/vocabulary.js';
import type { Problem } from '../content.js';
import type { ListedDocument } from '../reading/list-documents.js';
import { readArray, readField, readId, walkJson, type JsonPath } from '../reading/walk-json.js';
import { startReport, type Report } from './make-problem.js';

/** Checks what a schema cannot say of a document by itself: ids given twice, units without a number, stages, hours. */
export function checkConsistency({ file, name, document }: ListedDocument): Problem[] {
  const { problems, report } = startReport(file, document);
  walkJson(document, (key, value, path) => {
    if (Array.isArray(value)) checkDoubledIds(value, path, report);
    if (name === 'city' && key === 'facts')
      readArray(value).forEach((fact, index) => checkFact(fact, [...path, index], report));
    if (key === 'agreement') checkStages(value, path, report);
    if (key === 'periods') readArray(value).forEach((period, index) => checkPeriod(period, [...path, index], report));
  });
  return problems;
}

function checkDoubledIds(items: readonly unknown[], path: JsonPath, report: Report): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const id = readId(item);
    if (id === undefined) return;
    if (seen.has(id)) {
      report(
        [...path, index],
        {
          en: `has the id “${id}”, which another has already.`,
          id: `memakai id “${id}”, yang sudah dipakai butir lain.`,
        },
        { en: 'Give it an id of its own.', id: 'Beri id tersendiri.' },
      );
    }
    seen.add(id);
  });
}

function checkFact(fact: unknown, path: JsonPath, report: Report): void {
  const id = readField(fact, 'id');
  const isKnown = (factIds as readonly unknown[]).includes(id);
  if (typeof id === 'string' && !isKnown && readField(fact, 'label') === undefined) {
    const ids = factIds.join(', ');
    report(
      path,
      {
        en: 'lacks “label”, and the interface has none for its id.',
        id: 'belum memiliki “label”, padahal antarmuka tidak punya sebutan untuk id-nya.',
      },
      { en: `Add "label", or use one of: ${ids}.`, id: `Tambahkan "label", atau pakai salah satu dari: ${ids}.` },
    );
  }
  if (readField(fact, 'unit') !== undefined && typeof readField(fact, 'value') !== 'number') {
    report(
      path,
      {
        en: 'has a unit, but its value is no number.',
        id: 'memiliki satuan, padahal nilainya bukan angka.',
      },
      {
        en: 'Write the value as a number without quotation marks, or take the unit out.',
        id: 'Tulis nilainya sebagai angka tanpa tanda petik, atau hapus satuannya.',
      },
    );
  }
}

function checkStages(agreement: unknown, path: JsonPath, report: Report): void {
  const order: readonly unknown[] = agreementStages;
  const furthest = order.indexOf(readField(agreement, 'stage'));
  const seen = new Set<unknown>();
  readArray(readField(agreement, 'reached')).forEach((entry, index) => {
    const stage = readField(entry, 'stage');
    // Not a stage at all: the schema says so.
    if (!order.includes(stage)) return;
    const place = [...path, 'reached', index];
    const name = String(stage);
    if (seen.has(stage)) {
      report(
        place,
        {
          en: `has the stage “${name}”, which another has already.`,
          id: `menyebut tahap “${name}”, yang sudah disebut butir lain.`,
        },
        { en: 'Keep the earlier date.', id: 'Sisakan yang bertanggal lebih awal.' },
      );
    }
    seen.add(stage);
    if (furthest >= 0 && order.indexOf(stage) > furthest) {
      report(
        place,
        {
          en: `is “${name}”, which is further than the “stage” of the agreement.`,
          id: `menyebut “${name}”, yang lebih jauh daripada “stage” perjanjian itu.`,
        },
        {
          en: `Write "stage": "${name}", or take this one out.`,
          id: `Tulis "stage": "${name}", atau hapus butir ini.`,
        },
      );
    }
  });
}

function checkPeriod(period: unknown, path: JsonPath, report: Report): void {
  const opens = readField(period, 'opens');
  // An office that closes after midnight is rare, but possible; one that never opens is not.
  if (typeof opens === 'string' && opens === readField(period, 'closes')) {
    report(
      path,
      { en: `opens and closes at ${opens}.`, id: `buka dan tutup pada pukul ${opens}.` },
      {
        en: 'Write when it closes; open all day is 00:00 to 24:00.',
        id: 'Tulis kapan tutupnya; buka sehari penuh ditulis 00:00 sampai 24:00.',
      },
    );
  }
}
