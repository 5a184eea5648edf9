import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { loadRotations } from '../rotations/load-rotations.ts';
import { readRotation } from '../rotations/read-rotation.ts';
import { turnAt, turnNumberOn } from '../rotations/rotation.ts';
import { partyName } from '../text/party-name.ts';
import { addDays } from '../time/civil-date.ts';
import { officeHolders } from './office-holders.ts';

/** Days that the incoming side has to acknowledge what it finds open. */
const GIVEN = 7;

/**
 * Offices that have turned since the bot came: who has one now acknowledges what it finds open (Annexe 3). The list itself is told on the
 * day, see `handover-kind.ts`; that somebody acknowledged it is kept as what settled the due.
 */
export const handoverDues: DueRule = async ({ agreement, term, today, watchedFrom, offices }, deps) => {
  if (today > term.endsOn) return [];
  const rows = await loadRotations(agreement.id, deps);
  return rows.flatMap((row): Due[] => {
    const plan = readRotation(row);
    const number = turnNumberOn(plan, today);
    const turn = turnAt(plan, number);
    const former = number > 0 ? turnAt(plan, number - 1) : null;
    if (!former || former.party.id === turn.party.id || turn.startsOn < watchedFrom) return [];
    const incoming = officeHolders(row.kind, turn.party.id, offices, today);
    const of = incoming.length > 0 ? incoming : offices.coordinators(today);
    const on = addDays(turn.startsOn, GIVEN);
    return [
      {
        kind: 'handover',
        rotationId: row.id,
        turn: number,
        office: row.kind,
        committee: row.committee.shortName,
        from: partyName(former.party),
        to: partyName(turn.party),
        subject: `handover:${row.id}:${number}`,
        on,
        isReserved: true,
        ask: {
          by: [],
          of,
          since: turn.startsOn,
          waiting: officeHolders(row.kind, former.party.id, offices, addDays(turn.startsOn, -1)),
        },
        reminders: [
          { day: on, step: 'last', to: of, isDuty: true },
          {
            day: addDays(on, 1),
            step: 'late',
            to: [...new Set([...of, ...offices.coordinators(today)])],
            isDuty: true,
          },
        ],
      },
    ];
  });
};

/** How it ends, and who is told. */
export const handoverEnds: KindEnds<'handover'> = {
  answered: { tells: ['waiting'] },
  refused: { never: 'an office passes by itself' },
  declined: { never: 'an office passes by itself' },
  lapsed: { saidBy: 'due' },
  withdrawn: { shown: '`/ctg rotation`, with the reason' },
  superseded: { shown: '`/ctg rotation`, with the reason' },
  settled: 'byReason',
};
