import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { addDays, type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { loadOpenSheets } from './open-sheets.ts';

/** Days from a step's day at which who leads its sheet is reminded: a week before, the day, then weekly. */
const STEPS = [-7, 0, 7, 14, 21, 28];

/** Steps of open sheets that are not done: one due each, for who leads the sheet. */
export const milestoneDues: DueRule = async ({ agreement, offices, today, watchedFrom }, deps) => {
  const { sheets, readersAmong } = await loadOpenSheets(agreement.id, deps);
  const steps = sheets.flatMap((sheet) => sheet.milestones.map((step) => ({ ...step, sheet })));
  return steps.map(({ id, label, dueOn, sheet }): Due => {
    const { reference, title, leadPersonId, leadPerson, leadParty, visibility, committeeId } = sheet;
    const on = fromDbDate(dueOn);
    const readable = { visibility, committeeId };
    // What was past when the bot came is listed, and nobody is reminded of it one step after the other.
    const leads = (day: CivilDate) => {
      const readers = readersAmong(leadPersonId, readable, day);
      return readers.length > 0 ? readers : offices.stewards(day);
    };
    const days = on < watchedFrom ? [] : STEPS;
    return {
      kind: 'milestone',
      reference,
      title,
      label,
      lead: leadPerson?.name ?? leadParty.shortName,
      subject: `milestone:${id}`,
      on,
      isReserved: true,
      readable,
      ask: { by: [], of: leads(today), since: on },
      reminders: days.map((step) => {
        const day = addDays(on, step);
        return { day, step: String(step), to: leads(day), isDuty: true };
      }),
    };
  });
};

/** How it ends, and who is told. */
export const milestoneEnds: KindEnds<'milestone'> = {
  answered: { shown: 'the sheet' },
  refused: { never: 'who leads a sheet says how it stands' },
  declined: { never: 'who leads a sheet says how it stands' },
  lapsed: { saidBy: 'due' },
  withdrawn: { shown: 'the sheet' },
  superseded: { shown: 'the sheet and its history' },
  settled: { own: 'it is done, or struck from its sheet' },
};
