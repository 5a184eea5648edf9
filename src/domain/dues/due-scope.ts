import type { Deps } from '../deps.ts';
import { loadOffices, type Offices } from '../people/load-offices.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { SettingValues } from '../settings/settings.ts';
import { type CivilDate, civilDateIn, fromDbDate } from '../time/civil-date.ts';
import type { WorkCalendar } from '../time/working-days.ts';
import type { AgreementScope } from '../viewer/viewer.ts';
import { loadWorkCalendar } from './load-work-calendar.ts';

/** What rules ask of an agreement, loaded once for all of them. */
export interface DueScope {
  agreement: AgreementScope;
  term: { startsOn: CivilDate; endsOn: CivilDate };
  today: CivilDate;
  /** First day the bot looked after the agreement. */
  watchedFrom: CivilDate;
  settings: SettingValues;
  offices: Offices;
  calendar: WorkCalendar;
}

/** The scope of an agreement as of now. */
export async function loadDueScope(agreementId: string, deps: Deps): Promise<DueScope> {
  const [row, settings, offices, calendar] = await Promise.all([
    deps.db.agreement.findUniqueOrThrow({ where: { id: agreementId }, include: { planning: true } }),
    readSettings(agreementId, deps),
    loadOffices(agreementId, deps),
    loadWorkCalendar(agreementId, deps),
  ]);
  const { id, code, timeZone, language, planning } = row;
  const today = civilDateIn(timeZone, deps.now());
  return {
    agreement: { id, code, timeZone, language },
    term: { startsOn: fromDbDate(row.legalStart), endsOn: fromDbDate(row.legalEnd) },
    today,
    watchedFrom: planning?.watchedFrom ? fromDbDate(planning.watchedFrom) : today,
    settings,
    offices,
    calendar,
  };
}
