/**
 * Dates and numbers in English words. The publisher's side of the benchmark makes finished labels with it; the plain
 * Lit page brings it along and formats in the browser.
 */

/** `2019-07-17`, `2017-09`, `1997`, or two of them with a slash between. */
export function formatDateLabel(iso: string): string {
  const [start = '', end] = iso.split('/');
  const format = new Intl.DateTimeFormat('en', {
    timeZone: 'UTC',
    year: 'numeric',
    month: start.length > 4 ? 'long' : undefined,
    day: start.length > 7 ? 'numeric' : undefined,
  });
  return end ? format.formatRange(new Date(start), new Date(end)) : format.format(new Date(start));
}

export function formatFactLabel(value: number | string, unit?: string): string {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDateLabel(value) : value;
  if (unit === 'IDR') {
    return new Intl.NumberFormat('en', { style: 'currency', currency: 'IDR', notation: 'compact' }).format(value);
  }
  const number = new Intl.NumberFormat('en').format(value);
  if (unit === 'km2') return `${number} km²`;
  return unit === 'm' ? `${number} m` : number;
}
