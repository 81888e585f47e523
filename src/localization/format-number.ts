import { getNumberFormat } from './intl-cache.js';

const kilometresPerMile = 1.609344;
const metresPerFoot = 0.3048;
const squareKilometresPerSquareMile = kilometresPerMile ** 2;

/** Regions where roads are measured in miles. */
const mileRegions = new Set(['US', 'GB', 'LR', 'MM']);

export function formatNumber(value: number, tag: string, options: Intl.NumberFormatOptions = {}): string {
  return getNumberFormat(tag, options).format(value);
}

/** Writes a share that is given in percent: 5.12 becomes `5.12%`. */
export function formatPercent(percent: number, tag: string): string {
  return formatNumber(percent / 100, tag, { style: 'percent', maximumFractionDigits: 2 });
}

/** Writes a number with its unit, shortened: `2.5 hr`. `unit` is one of those that `Intl` knows. */
export function formatUnit(value: number, unit: string, tag: string, options: Intl.NumberFormatOptions = {}): string {
  return getUnitFormat(unit, tag, { maximumFractionDigits: 2, ...options }).format(value);
}

/** Writes a distance in kilometres, or in miles where the tag names a region of miles (`en-US`, but not `en`). */
export function formatDistance(km: number, tag: string): string {
  return mileRegions.has(getRegion(tag))
    ? formatLength(km / kilometresPerMile, 'mile', tag)
    : formatLength(km, 'kilometer', tag);
}

/** Writes a height in metres, or in feet where the tag names the United States. */
export function formatHeight(metres: number, tag: string): string {
  return getRegion(tag) === 'US'
    ? formatLength(metres / metresPerFoot, 'foot', tag)
    : formatLength(metres, 'meter', tag);
}

/** Writes an area in square kilometres as it is given, or in square miles where the tag names the United States. */
export function formatArea(km2: number, tag: string): string {
  const usesMiles = getRegion(tag) === 'US';
  // Intl has no unit of area: the square is put to the unit of length where the language puts that.
  return getUnitFormat(usesMiles ? 'mile' : 'kilometer', tag, { maximumFractionDigits: usesMiles ? 1 : 2 })
    .formatToParts(usesMiles ? km2 / squareKilometresPerSquareMile : km2)
    .map((part) => (part.type === 'unit' ? toSquareUnit(part.value, tag) : part.value))
    .join('');
}

/** Writes a sum of money rounded to three figures, large ones in words: `8.54 trillion Indonesian rupiahs`. */
export function formatMoney(amount: number, currency: string, tag: string): string {
  const rounding: Intl.NumberFormatOptions = {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  };
  try {
    const words = formatNumber(amount, tag, { style: 'currency', currency, currencyDisplay: 'name', ...rounding });
    // Grammar that Intl leaves out: `351 billions de roupies`, `351 billones de rupias`.
    return /^(fr|es)\b/.test(tag) ? words.replace(/(illi?(?:[oó]n|ard)\S*\s)(?!de )/, '$1de ') : words;
  } catch {
    // Not three letters: no currency that Intl would take.
    return `${formatNumber(amount, tag, rounding)} ${currency}`.trim();
  }
}

/** To the metre, mile, …; below ten of them to a tenth. */
function formatLength(value: number, unit: string, tag: string): string {
  return formatUnit(value, unit, tag, { maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 });
}

function getUnitFormat(unit: string, tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return getNumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short', ...options });
}

function toSquareUnit(unit: string, tag: string): string {
  if (tag.startsWith('zh')) return `平方${unit}`;
  return tag.startsWith('en') && unit === 'mi' ? 'sq mi' : `${unit}²`;
}

/** Only a region that the tag spells out: the likely region of plain `en` is the United States. */
function getRegion(tag: string): string {
  return new Intl.Locale(tag).region ?? '';
}
