import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { addDays, type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { loadOpenSheets } from './open-sheets.ts';

/** Days from a sheet's last day at which who leads it is reminded: a month and a week before, the day, then weekly. */
const STEPS = [-30, -7, 0, 7, 14, 21, 28];

/** From this many days late on, the secretariat hears of it too. */
const ESCALATED = 21;

/** Action sheets that are not over: one due each, by its last day, for who leads it. */
export const sheetDues: DueRule = async ({ agreement, offices, today }, deps) => {
  const { sheets, readersAmong } = await loadOpenSheets(agreement.id, deps);
  return sheets.map((row): Due => {
    const { reference, title, status, leadParty, leadPerson, visibility, committeeId } = row;
    const on = fromDbDate(row.dueOn);
    const readable = { visibility, committeeId };
    const told = (day: CivilDate, days: number) => {
      const leads = readersAmong(row.leadPersonId, readable, day);
      const stewards = leads.length === 0 || days >= ESCALATED ? offices.stewards(day) : [];
      return [...new Set([...leads, ...stewards])];
    };
    return {
      kind: 'sheet',
      reference,
      title,
      status,
      lead: leadPerson?.name ?? leadParty.shortName,
      subject: `sheet:${row.id}`,
      on,
      isReserved: true,
      ask: { by: [], of: told(today, 0), since: on },
      readable,
      reminders: STEPS.map((days) => {
        const day = addDays(on, days);
        return { day, step: String(days), to: told(day, days), isDuty: true };
      }),
    };
  });
};

/** How it ends, and who is told. */
export const sheetEnds: KindEnds<'sheet'> = {
  answered: { shown: 'the plan' },
  refused: { never: 'who leads a sheet says how it stands' },
  declined: { never: 'who leads a sheet says how it stands' },
  lapsed: { tells: ['coordination'] },
  withdrawn: { shown: 'the plan, where a sheet dropped stands with its reason' },
  superseded: { shown: 'the plan and the history of the sheet' },
  settled: { own: 'it is over, or its last day is put off' },
};
