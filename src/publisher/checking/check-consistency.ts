import { agreementStages, factIds } from '../../model/vocabulary.js';
import type { Problem } from '../content.js';
import { describePath } from '../reading/describe-path.js';
import type { ListedDocument } from '../reading/list-documents.js';
import { readArray, readField, readId, walkJson, type JsonPath } from '../reading/walk-json.js';

type Report = (path: JsonPath, what: string, mend: string) => void;

/** Checks what a schema cannot say of a document by itself: ids given twice, units without a number, stages, hours. */
export function checkConsistency({ file, name, document }: ListedDocument): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, what, mend) => {
    problems.push({ file, where: describePath(document, path), what, mend });
  };
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
    if (seen.has(id))
      report([...path, index], `has the id “${id}”, which another has already.`, 'Give it an id of its own.');
    seen.add(id);
  });
}

function checkFact(fact: unknown, path: JsonPath, report: Report): void {
  const id = readField(fact, 'id');
  const isKnown = (factIds as readonly unknown[]).includes(id);
  if (typeof id === 'string' && !isKnown && readField(fact, 'label') === undefined) {
    report(
      path,
      'lacks “label”, and the interface has none for its id.',
      `Add "label", or use one of: ${factIds.join(', ')}.`,
    );
  }
  if (readField(fact, 'unit') !== undefined && typeof readField(fact, 'value') !== 'number') {
    report(
      path,
      'has a unit, but its value is no number.',
      'Write the value as a number without quotation marks, or take the unit out.',
    );
  }
}

function checkStages(agreement: unknown, path: JsonPath, report: Report): void {
  const order: readonly unknown[] = agreementStages;
  const furthest = order.indexOf(readField(agreement, 'stage'));
  const seen = new Set<unknown>();
  readArray(readField(agreement, 'reached')).forEach((entry, index) => {
    const stage = readField(entry, 'stage');
    const place = [...path, 'reached', index];
    if (seen.has(stage))
      report(place, `has the stage “${String(stage)}”, which another has already.`, 'Keep the earlier date.');
    seen.add(stage);
    if (furthest >= 0 && order.indexOf(stage) > furthest) {
      report(
        place,
        `is “${String(stage)}”, which is further than the “stage” of the agreement.`,
        `Write "stage": "${String(stage)}", or take this one out.`,
      );
    }
  });
}

function checkPeriod(period: unknown, path: JsonPath, report: Report): void {
  const opens = readField(period, 'opens');
  // An office that closes after midnight is rare, but possible; one that never opens is not.
  if (typeof opens === 'string' && opens === readField(period, 'closes')) {
    report(path, `opens and closes at ${opens}.`, 'Write when it closes; open all day is 00:00 to 24:00.');
  }
}
