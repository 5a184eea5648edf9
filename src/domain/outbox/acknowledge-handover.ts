import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { handoverEnds } from '../committees/handover-dues.ts';
import type { Deps } from '../deps.ts';
import type { DueOf } from '../dues/due.ts';
import { tellEnd } from '../reminders/tell-end.ts';
import { toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { loadOutboxScope } from './load-outbox-scope.ts';
import { dueRights } from './rights.ts';

export interface HandoverName {
  rotationId: string;
  turn: number;
}

/**
 * Who has an office now acknowledges what it found open (Annexe 3); who had it is told. Done twice, it counts once.
 * @throws UserError for others, and when it is acknowledged already.
 */
export async function acknowledgeHandover(viewer: Viewer, name: HandoverName, deps: Deps): Promise<DueOf<'handover'>> {
  const due = await findHandover(viewer, name, deps);
  await requireRight(viewer, dueRights.acknowledge, due);
  const { subject, on, office, committee, from, to, ask } = due;
  await changeOnce(viewer, deps, async (change) => {
    const { tx, now, note, by } = change;
    const who = { byId: viewer.person?.id ?? null, by: viewer.person?.name ?? '', at: now };
    const row = { agreementId: by.agreement.id, subject, on: toDbDate(on), reason: '', ...who };
    const { count } = await tx.settledDue.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) throw new UserError('dueSettled');
    await tellEnd(change, {
      rule: handoverEnds.answered,
      end: 'handover.answered',
      facts: { readable: { visibility: 'PUBLIC' }, office, committee, from, to, by: who.by },
      subject,
      step: String(name.turn),
      ask,
    });
    note('handover.acknowledged', ['Rotation', name.rotationId], { after: { office, committee, to: to.shortName } });
  });
  return due;
}

/**
 * A handover that awaits its incoming side, for who is of it.
 * @throws UserError as {@link acknowledgeHandover}.
 */
export async function findHandover(
  viewer: Viewer,
  { rotationId, turn }: HandoverName,
  deps: Deps,
): Promise<DueOf<'handover'>> {
  const { dues } = await loadOutboxScope(viewer.agreement.id, deps);
  const due = dues.find(({ subject }) => subject === `handover:${rotationId}:${turn}`);
  if (due?.kind !== 'handover') throw new UserError('dueSettled');
  await requireRight(viewer, dueRights.acknowledge, due);
  return due;
}
