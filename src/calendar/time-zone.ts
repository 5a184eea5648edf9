import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';

/** A zone as a calendar file defines it, and as a program that knows nothing else would read it. */
interface ZoneDefinition {
  block: string;
  reader: ICAL.Timezone;
}

const KNOWN = new Set(tzlib_get_timezones());
const definitions = new Map<string, ZoneDefinition>();

/**
 * The VTIMEZONE of an IANA zone, null when none is known. The library answers some zones with the definition of
 * another that has the same hours today (Réunion with Dubai), whose name no event of the file would bear: the name
 * is put right.
 */
export function timeZoneBlock(zone: string): string | null {
  return defineZone(zone)?.block ?? null;
}

/**
 * Whether programs find this very instant from its hour in the zone. Not the hour that comes twice when summer time
 * ends; nor where the zone's definition, which holds only today's rules, and the hours reckoned here disagree. Such an
 * instant is better written in UTC.
 */
export function isSayableIn(zone: string, instant: Date): boolean {
  const reader = defineZone(zone)?.reader;
  const local = DateTime.fromJSDate(instant, { zone });
  if (!reader || !local.isValid || local.getPossibleOffsets().length > 1) return false;
  const { year, month, day, hour, minute, second } = local;
  const read = ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: false }, reader);
  return read.toUnixTime() === Math.floor(instant.getTime() / 1000);
}

function defineZone(zone: string): ZoneDefinition | null {
  const known = definitions.get(zone);
  if (known) return known;
  // The library speaks up on the console about a zone that it does not know.
  if (!KNOWN.has(zone)) return null;
  const [given = ''] = tzlib_get_ical_block(zone);
  const block = given.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, (_, property: string) => `${property}:${zone}`);
  const definition = { block, reader: new ICAL.Timezone(new ICAL.Component(ICAL.parse(block))) };
  definitions.set(zone, definition);
  return definition;
}
