import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { loadRotations } from '../rotations/load-rotations.ts';
import { readRotation } from '../rotations/read-rotation.ts';
import { turnAt, turnNumberOn } from '../rotations/rotation.ts';
import { partyName } from '../text/party-name.ts';

/** The next change of party of each rotating office within the term (Annexe 3). Its reminder is the handover. */
export const turnDues: DueRule = async ({ agreement, term, today }, deps) => {
  const rows = await loadRotations(agreement.id, deps);
  return rows.flatMap((row) => {
    const plan = readRotation(row);
    const next = turnAt(plan, turnNumberOn(plan, today) + 1);
    const former = turnAt(plan, next.number - 1);
    if (next.startsOn > term.endsOn || next.party.id === former.party.id) return [];
    return [
      {
        kind: 'turn' as const,
        rotationId: row.id,
        office: row.kind,
        committee: row.committee.shortName,
        from: partyName(former.party),
        to: partyName(next.party),
        subject: `turn:${row.committee.code}:${row.kind}:${next.number}`,
        on: next.startsOn,
        isReserved: false,
        ask: { by: [], of: [], since: former.startsOn },
        reminders: [],
      },
    ];
  });
};

/** How it ends, and who is told. */
export const turnEnds: KindEnds<'turn'> = {
  answered: { saidBy: 'handover' },
  refused: { never: 'an office passes by itself' },
  declined: { never: 'an office passes by itself' },
  lapsed: { never: 'an office passes by itself' },
  withdrawn: { shown: '`/ctg rotation`, with the reason' },
  superseded: { shown: '`/ctg rotation`, with the reason' },
  settled: { own: 'it passes by itself' },
};
