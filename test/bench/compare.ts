/**
 * `npm run bench:compare -- <distA> <distB>`: two builds of ours in turn, A B, B A, and so on, and how the second stands
 * to the first. `--rounds N` (10)
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareRounds, describeSpread, isDifferent } from './figures/spread.ts';
import { measures, runRounds } from './measuring/run-rounds.ts';
import type { MeasureKey, RoundTarget, Rounds } from './measuring/run-rounds.ts';
import { launchBrowser, openWorkshop } from './open-workshop.ts';
import { empty } from './peers/empty.ts';
import { oursTimeline, oursWhole } from './peers/ours.ts';
import { formatFigure, nameMeasure } from './report/format-figures.ts';
import { renderTable } from './report/render-table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '10' } },
});
const rounds = Math.max(1, Math.min(100, Math.trunc(Number(values.rounds)) || 1));
const [first, second] = positionals;
if (!first || !second) throw new Error('Name two builds: npm run bench:compare -- <distA> <distB>');

/** The host's page is the same; only the ports in it differ. */
const keys = (Object.keys(measures) as MeasureKey[]).filter((key) => key !== 'pageBytes' && key !== 'totalBytes');

const compared = [oursWhole, oursTimeline];
const browser = await launchBrowser();
const workshops = [
  await openWorkshop([...compared, empty], resolve(first), browser),
  await openWorkshop(compared, resolve(second), browser),
] as const;
const targets: readonly RoundTarget[] = workshops.flatMap(({ pages, library }, index) =>
  pages.map((page) => ({ ...page, id: nameTarget(page.id, index), library })),
);

function nameTarget(id: string, index: number): string {
  return id === empty.id ? id : `${id} ${'AB'[index]}`;
}

/** Each page of both builds one after the other, the other one first each time. */
let isTurned = false;
function takeTurns(all: readonly RoundTarget[]): RoundTarget[] {
  isTurned = !isTurned;
  const pairs = [empty, ...compared].map(({ id }) => all.filter((target) => target.id.split(' ')[0] === id));
  return pairs.flatMap((pair) => (isTurned ? pair : [...pair].reverse()));
}

function describe(key: MeasureKey, a: Rounds, b: Rounds): string[] | undefined {
  const [before, after] = [describeSpread(a[key]), describeSpread(b[key])];
  if (before.median === 0 && after.median === 0) return undefined;
  const ratio = compareRounds(b[key], a[key]);
  const figures = [formatFigure(key, before.median), formatFigure(key, after.median)];
  if (!ratio) return [nameMeasure(key), ...figures, '–', '–', 'A has nothing to compare with'];
  const percent = Math.abs(ratio.median - 1) * 100;
  const verdict = isDifferent(ratio)
    ? `B has ${percent.toFixed(1)} % ${ratio.median < 1 ? 'less' : 'more'}`
    : ratio.from === 1 && ratio.to === 1
      ? 'the same'
      : 'no difference that the spread would let one see';
  return [
    nameMeasure(key),
    ...figures,
    ratio.median.toFixed(3),
    `${ratio.from.toFixed(3)}–${ratio.to.toFixed(3)}`,
    verdict,
  ];
}

try {
  const results = await runRounds(browser, targets, {
    rounds,
    emptyId: empty.id,
    order: takeTurns,
    tell: (text) => console.error(text),
  });
  console.log(`A: ${first}\nB: ${second}\nChromium ${browser.version()}, ${rounds} rounds, A and B in turn.`);
  for (const { id, title } of compared) {
    const [a, b] = [results.get(nameTarget(id, 0))!, results.get(nameTarget(id, 1))!];
    const rows = keys.flatMap((key) => {
      const row = describe(key, a, b);
      return row ? [row] : [];
    });
    console.log(`\n${title}\n\n${renderTable(['measure', 'A', 'B', 'B : A', 'between', 'that is'], rows)}`);
  }
  const confidence = compareRounds(
    Array.from({ length: rounds }, (_, index) => index + 1),
    Array.from({ length: rounds }, () => 1),
  )!.confidence;
  const percent = (confidence * 100).toFixed(1);
  const byChance = (keys.length * compared.length * (1 - confidence)).toFixed(1);
  console.log(
    `\nThe true median of a ratio lies in its interval with ${percent} % (sign test); of so many, ${byChance} may lie outside by chance.`,
  );
  if (confidence < 0.95) console.log('For a verdict on figures that spread there must be six rounds or more.');
} finally {
  for (const workshop of workshops) await workshop.close();
  await browser.close();
}
