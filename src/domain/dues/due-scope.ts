import type { RenewalMode } from '../../database/generated/client.ts';
import { type Deps, derived } from '../deps.ts';
import { loadOffices, type Offices } from '../people/load-offices.ts';
import { loadAgreement } from '../settings/load-agreement.ts';
import { settingsIn } from '../settings/read-settings.ts';
import type { SettingValues } from '../settings/settings.ts';
import { type CivilDate, civilDateIn, fromDbDate } from '../time/civil-date.ts';
import type { WorkCalendar } from '../time/working-days.ts';
import type { AgreementScope } from '../viewer/viewer.ts';
import { readWorkCalendar } from './read-work-calendar.ts';

/** What rules ask of an agreement, loaded once for all of them. */
export interface DueScope {
  agreement: AgreementScope;
  renewalMode: RenewalMode;
  term: { startsOn: CivilDate; endsOn: CivilDate };
  today: CivilDate;
  /** First day the bot looked after the agreement; today until it does. */
  watchedFrom: CivilDate;
  isWatched: boolean;
  settings: SettingValues;
  offices: Offices;
  calendar: WorkCalendar;
  /** What was due and that somebody closed, by {@link dueKey}. */
  settled: string[];
  /** The channels of the whole agreement. */
  channelIds: string[];
}

/** Names something due with its day: put off, it is another. */
export function dueKey({ subject, on }: { subject: string; on: CivilDate }): string {
  return `${subject}|${on}`;
}

/** The scope of an agreement as of now. */
export async function loadDueScope(agreementId: string, deps: Deps): Promise<DueScope> {
  const { settings, calendarSpans, channels, settledDues, ...row } = await loadAgreement(agreementId, deps);
  const { id, code, timeZone, language } = row;
  const today = civilDateIn(timeZone, deps.now());
  return derived(deps, `due scope, ${today}`, async (read) => ({
    agreement: { id, code, timeZone, language },
    renewalMode: row.renewalMode,
    term: { startsOn: fromDbDate(row.legalStart), endsOn: fromDbDate(row.legalEnd) },
    today,
    watchedFrom: row.watchedFrom ? fromDbDate(row.watchedFrom) : today,
    isWatched: row.watchedFrom !== null,
    settings: settingsIn(settings),
    offices: await loadOffices(agreementId, read),
    calendar: readWorkCalendar(calendarSpans),
    settled: settledDues.map(({ subject, on }) => dueKey({ subject, on: fromDbDate(on) })),
    // A committee's own channel is told of its own matters alone.
    channelIds: channels.filter(({ committeeId }) => committeeId === null).map(({ channelId }) => channelId),
  }));
}
