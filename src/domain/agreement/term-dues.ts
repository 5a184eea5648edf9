import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { loadParties } from '../parties/load-parties.ts';
import { addMonths } from '../time/civil-date.ts';

/** Months before the legal end at which the parties are told (A10-2). */
const STEPS = [12, 9, 6, 3, 1];

/**
 * The legal end (Art. 10). The stewards are told as a duty, and the speakers of the parties whose renewal is not decided; once every
 * party has decided, nobody is.
 */
export const termDues: DueRule = async ({ agreement, renewalMode, term, offices, today }, deps) => {
  const parties = await loadParties(agreement.id, deps);
  const [decided, missing] = [
    parties.filter(({ authorizingActs }) => authorizingActs.length > 0),
    parties.filter(({ authorizingActs }) => authorizingActs.length === 0),
  ];
  if (renewalMode === 'EXPRESS' && missing.length === 0) return [];
  const names = (list: typeof parties) => list.map(({ shortName }) => shortName);
  const reminders = STEPS.flatMap((months) => {
    const day = addMonths(term.endsOn, -months);
    const stewards = [...new Set([...offices.stewards(day), ...offices.coordinators(day)])];
    const speakers = missing.flatMap(({ id }) => offices.speakersOf(id, day)).filter((id) => !stewards.includes(id));
    return [
      { day, step: String(months), to: stewards, isDuty: true },
      { day, step: String(months), to: [...new Set(speakers)], isDuty: false },
    ];
  });
  return [
    {
      kind: 'term',
      renewalMode,
      decided: names(decided),
      missing: names(missing),
      subject: 'term',
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
  answered: { shown: 'the answer, `/ctg changements` and the weekly letter' },
  refused: { never: 'a party that does not renew lets it lapse' },
  declined: { never: 'nobody can leave it to another' },
  lapsed: { tells: ['coordination', 'secretariat'] },
  withdrawn: { never: 'the end stands in the agreement' },
  superseded: { shown: 'the new end, in every list' },
  settled: 'byReason',
};
