import { DateTime } from 'luxon';
import type { SandboxElementValue } from '../../protocol.ts';

const local = "yyyy-MM-dd'T'HH:mm";

/** The text of a native picker for this value; a moment is shown in this IANA zone. */
export function pickedText(value: SandboxElementValue, timeZone: string): string {
  const moment = value.selected_date_time;
  if (moment != null) return DateTime.fromSeconds(moment, { zone: timeZone }).toFormat(local);
  return value.selected_date ?? value.selected_time ?? '';
}

/** The value for the text of a native picker; empty text is none. */
export function pickedValue(type: string, text: string, timeZone: string): SandboxElementValue {
  const given = text || null;
  if (type === 'datepicker') return { type, selected_date: given };
  if (type === 'timepicker') return { type, selected_time: given?.slice(0, 5) ?? null };
  const moment = given && DateTime.fromISO(given, { zone: timeZone });
  return { type, selected_date_time: moment ? Math.floor(moment.toSeconds()) : null };
}
