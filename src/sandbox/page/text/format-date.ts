import { DateTime } from 'luxon';

/** Who reads a date, and when: zone and language of the person, the bot's now. */
export interface DateReader {
  locale: string;
  timeZone: string;
  now: Date;
  today: string;
  yesterday: string;
}

const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;

// A map, since what is looked up in it comes from messages: `{constructor}` must find nothing.
const dates = new Map<string, Intl.DateTimeFormatOptions>([
  ['date', day],
  ['date_num', { year: 'numeric', month: '2-digit', day: '2-digit' }],
  ['date_short', { ...day, month: 'short' }],
  ['date_long', { ...day, weekday: 'long' }],
  ['day_divider', { ...day, weekday: 'long' }],
]);
const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

/** A format of Slack's `<!date^…>`, such as `{date_short_pretty} {time}`, filled in for its reader. */
export function formatDate(instant: Date, format: string, reader: DateReader): string {
  return format.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === 'time') return write(instant, time, reader);
    if (name === 'time_secs') return write(instant, { ...time, second: '2-digit' }, reader);
    if (name === 'ago') return timeSince(instant, reader) ?? whole;
    const isPretty = name.endsWith('_pretty');
    const options = dates.get(isPretty ? name.slice(0, -'_pretty'.length) : name);
    if (!options) return whole;
    return (isPretty ? dayWord(instant, reader) : undefined) ?? write(instant, options, reader);
  });
}

/** Today or yesterday in words, undefined for any other day. */
export function dayWord(instant: Date, reader: DateReader): string | undefined {
  const dayOf = (date: Date) => DateTime.fromJSDate(date, { zone: reader.timeZone }).startOf('day');
  const distance = Math.round(dayOf(reader.now).diff(dayOf(instant), 'days').days);
  if (distance === 0) return reader.today;
  return distance === 1 ? reader.yesterday : undefined;
}

function timeSince(instant: Date, { now, locale }: DateReader): string | null {
  return DateTime.fromJSDate(instant).toRelative({ base: DateTime.fromJSDate(now), locale });
}

function write(instant: Date, options: Intl.DateTimeFormatOptions, { locale, timeZone }: DateReader): string {
  const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone }).formatToParts(instant);
  // French writes « 1er » for the first of a month; Intl does not.
  const isFirst = locale.startsWith('fr') && options.month !== undefined && options.month !== '2-digit';
  return parts.map(({ type, value }) => (isFirst && type === 'day' && value === '1' ? '1er' : value)).join('');
}
