import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { loadParties } from '../parties/load-parties.ts';
import { loadAgreement } from '../settings/load-agreement.ts';
import { addMonths, type CivilDate } from '../time/civil-date.ts';

/** Months before the legal end at which the parties are told (A10-2); -1: a month after, for who lets it lie. */
const STEPS = [12, 9, 6, 3, 1, -1];

/** The days before an end on which the parties are told of it, in order (A10-2). */
export function termReminderDays(endsOn: CivilDate): CivilDate[] {
  return STEPS.filter((months) => months > 0).map((months) => addMonths(endsOn, -months));
}

/**
 * The legal end (Art. 10), until a renewal takes effect; past, it stays open. The stewards are told as a duty, and
 * the speakers of the parties whose renewal is not decided; once every party has decided, only those who give it effect.
 */
export const termDues: DueRule = async ({ agreement, renewalMode, term, today, offices }, { db }) => {
  const [parties, { _count: past }] = await Promise.all([
    loadParties(agreement.id, { db }),
    loadAgreement(agreement.id, { db }),
  ]);
  const [decided, missing] = [
    parties.filter(({ authorizingActs }) => authorizingActs.length > 0),
    parties.filter(({ authorizingActs }) => authorizingActs.length === 0),
  ];
  const names = (list: typeof parties) => list.map(({ shortName }) => shortName);
  const reminders = STEPS.flatMap((months) => {
    const day = addMonths(term.endsOn, -months);
    const stewards = [...new Set([...offices.stewards(day), ...offices.coordinators(day)])];
    const isToWrite = months > 0;
    const speakers = isToWrite ? missing.flatMap(({ id }) => offices.speakersOf(id, day)) : [];
    return [
      { day, step: String(months), to: stewards, isDuty: true },
      {
        ...{ day, step: String(months), isDuty: false },
        to: [...new Set(speakers.filter((id) => !stewards.includes(id)))],
      },
    ];
  });
  return [
    {
      kind: 'term',
      renewalMode,
      decided: names(decided),
      missing: names(missing),
      isOver: today > term.endsOn,
      // A silence asked for of one term holds for that one.
      subject: past.renewals === 0 ? 'term' : `term:${past.renewals}`,
      on: term.endsOn,
      isReserved: false,
      ask: {
        by: [],
        of: [...new Set([...missing.flatMap(({ id }) => offices.speakersOf(id, today)), ...offices.stewards(today)])],
        since: addMonths(term.endsOn, -Math.max(...STEPS)),
      },
      reminders,
    },
  ];
};

/** How it ends, and who is told. */
export const termEnds: KindEnds<'term'> = {
  answered: { saidBy: 'renewed' },
  refused: { never: 'a party that does not renew lets it lapse' },
  declined: { never: 'nobody can leave it to another' },
  lapsed: { saidBy: 'expired' },
  withdrawn: { never: 'the end stands in the agreement' },
  superseded: { shown: 'the new end, in every list' },
  settled: 'byReason',
};
