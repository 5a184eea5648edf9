import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import { addDays, fromDbDate } from '../time/civil-date.ts';
import { loadOpenSheets } from './open-sheets.ts';

/** Days from a step's day at which who leads its sheet is reminded: a week before, the day, then weekly. */
const STEPS = [-7, 0, 7, 14, 21, 28];

/** Steps of open sheets that are not done: one due each, for who leads the sheet. */
export const milestoneDues: DueRule = async ({ agreement, offices, watchedFrom }, deps) => {
  const { sheets, readersAmong } = await loadOpenSheets(agreement.id, deps);
  const steps = sheets.flatMap((sheet) => sheet.milestones.map((step) => ({ ...step, sheet })));
  return steps.map(({ id, label, dueOn, sheet }): Due => {
    const { reference, title, leadPersonId, leadPerson, leadParty, visibility, committeeId } = sheet;
    const on = fromDbDate(dueOn);
    const readable = { visibility, committeeId };
    // What was past when the bot came is listed, and nobody is reminded of it one step after the other.
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
      reminders: days.map((step) => {
        const day = addDays(on, step);
        const leads = readersAmong(leadPersonId, readable, day);
        return { day, step: String(step), to: leads.length > 0 ? leads : offices.stewards(day), isDuty: true };
      }),
    };
  });
};
