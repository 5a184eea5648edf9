import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import { addDays, fromDbDate } from '../time/civil-date.ts';
import { loadOpenSheets } from './open-sheets.ts';

/** Days from a sheet's last day at which who leads it is reminded: a month and a week before, the day, then weekly. */
const STEPS = [-30, -7, 0, 7, 14, 21, 28];

/** From this many days late on, the secretariat hears of it too. */
const ESCALATED = 21;

/** Action sheets that are not over: one due each, by its last day, for who leads it. */
export const sheetDues: DueRule = async ({ agreement, offices }, deps) => {
  const { sheets, readersAmong } = await loadOpenSheets(agreement.id, deps);
  return sheets.map((row): Due => {
    const { reference, title, status, leadParty, leadPerson, visibility, committeeId } = row;
    const on = fromDbDate(row.dueOn);
    const readable = { visibility, committeeId };
    return {
      kind: 'sheet',
      reference,
      title,
      status,
      lead: leadPerson?.name ?? leadParty.shortName,
      subject: `sheet:${row.id}`,
      on,
      isReserved: true,
      readable,
      reminders: STEPS.map((days) => {
        const day = addDays(on, days);
        const leads = readersAmong(row.leadPersonId, readable, day);
        const stewards = leads.length === 0 || days >= ESCALATED ? offices.stewards(day) : [];
        return { day, step: String(days), to: [...new Set([...leads, ...stewards])], isDuty: true };
      }),
    };
  });
};
