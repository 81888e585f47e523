import type { FactUnit } from '../model/vocabulary.js';
import { formatDateSpan, formatPartialDate } from './format-date.js';
import { formatArea, formatDistance, formatHeight, formatMoney, formatNumber, formatPercent } from './format-number.js';
import { formatClock, formatMoment, formatOffset } from './format-time.js';
import { formatPeriod, formatTime, formatWeekdays } from './format-week.js';
import type { Formats } from './formats.js';
import { selectPlural } from './plural.js';

/** Writes with `Intl`, for tags with a region of their own (`de-AT`, `en-US`) and for the publisher. */
export function buildIntlFormats(tag: string): Formats {
  return {
    number: (value) => formatNumber(value, tag),
    plural: (count) => selectPlural(count, tag),
    figure: (value, unit) => formatFigure(value, unit, tag),
    distance: (km) => formatDistance(km, tag),
    date: (date, style) => formatPartialDate(date, tag, style),
    span: (span, _written, openEnd) => formatDateSpan(span, tag, openEnd),
    moment: (timeMs) => formatMoment(timeMs, tag),
    clock: (clock) => formatClock(clock, tag),
    time: (minutes) => formatTime(minutes, tag),
    period: (period) => formatPeriod(period, tag),
    weekdays: (firstDay, lastDay) => formatWeekdays(firstDay, lastDay, tag),
    hours: (minutes) => formatOffset(minutes, tag),
  };
}

function formatFigure(value: number, unit: FactUnit | undefined, tag: string): string {
  switch (unit) {
    case 'km2':
      return formatArea(value, tag);
    case 'm':
      return formatHeight(value, tag);
    case 'km':
      return formatDistance(value, tag);
    case 'percent':
      return formatPercent(value, tag);
    case 'IDR':
    case 'USD':
      return formatMoney(value, unit, tag);
    default:
      return formatNumber(value, tag);
  }
}
