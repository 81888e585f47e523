import type { Ratio, Spread } from '../figures/spread.ts';
import { measures } from '../measuring/run-rounds.ts';
import type { MeasureKey } from '../measuring/run-rounds.ts';

/** A figure in its unit: bytes as kilobytes, shifts with three digits. */
export function formatFigure(key: MeasureKey, value: number): string {
  if (Number.isNaN(value)) return '–';
  if (measures[key].unit === 'kB') return (value / 1000).toFixed(1);
  if (/layoutShift$/i.test(key)) return value.toFixed(3);
  return value.toFixed(0);
}

/** A median, and behind it the quartiles where they differ from it. */
export function formatSpread(key: MeasureKey, spread: Spread | undefined): string {
  if (!spread) return '–';
  const [median, low, high] = [spread.median, spread.low, spread.high].map((value) => formatFigure(key, value));
  return low === high ? median! : `${median} (${low}–${high})`;
}

/** `3.1×`, and the quartiles of the rounds. */
export function formatRatio(ratio: Ratio | undefined): string {
  if (!ratio) return '–';
  const [median, low, high] = [ratio.median, ratio.low, ratio.high].map((value) => value.toFixed(value < 10 ? 2 : 0));
  return low === high ? `${median}×` : `${median}× (${low}–${high})`;
}

/** `main thread, ms`. */
export function nameMeasure(key: MeasureKey): string {
  const { title, unit } = measures[key];
  return unit ? `${title}, ${unit}` : title;
}
