import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { officesAfterMove } from '../meetings/offices-after-move.ts';
import { officesOn } from '../meetings/offices-on.ts';
import { readRotation, rotationParts } from '../rotations/read-rotation.ts';
import { turnAt } from '../rotations/rotation.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import { fromDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { committeeRights } from './rights.ts';

export interface OverrideInput {
  rotationId: string;
  /** 0 is the first turn. */
  turn: number;
  partyCode: string;
  reason: string;
}

/**
 * Gives one turn to a party out of order, with its reason; the turns after it keep the order. Meetings planned
 * in it go along, but for an office that was given out of order.
 * @throws UserError for anybody but the coordinator; InvalidForm without a reason or when nothing changes.
 */
export async function overrideTurn(viewer: Viewer, input: OverrideInput, deps: Deps): Promise<{ party: PartyName }> {
  await requireRight(viewer, committeeRights.overrideTurn);
  const agreementId = viewer.agreement.id;
  const [rotation, party] = await Promise.all([
    deps.db.rotation.findFirst({ where: { id: input.rotationId, agreementId }, include: rotationParts }),
    deps.db.party.findFirst({ where: { agreementId, code: input.partyCode } }),
  ]);
  if (!rotation || !party) throw new UserError('gone');
  const before = turnAt(readRotation(rotation), input.turn);
  if (input.reason.trim() === '') throw new InvalidForm({ reason: new UserError('required') });
  if (before.party.id === party.id) {
    throw new InvalidForm({ party: new UserError('turnSame', { party: partyName(party) }) });
  }

  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const planned = await tx.meeting.findMany({ where: { committeeId: rotation.committeeId, state: 'PLANNED' } });
    const former = await Promise.all(
      planned.map(({ committeeId, day }) => officesOn(committeeId, fromDbDate(day), { db: tx })),
    );
    await tx.rotationTurn.create({
      data: {
        rotationId: rotation.id,
        turn: input.turn,
        partyId: party.id,
        reason: input.reason.trim(),
        decidedById: viewer.person?.id ?? null,
        decidedAt: now,
      },
    });
    for (const [place, meeting] of planned.entries()) {
      const next = await officesOn(meeting.committeeId, fromDbDate(meeting.day), { db: tx });
      const data = officesAfterMove(meeting, former[place] ?? next, next);
      await tx.meeting.update({ where: { id: meeting.id }, data });
    }
    note('rotation.overridden', ['Rotation', rotation.id], {
      before: { turn: input.turn, party: before.party.code },
      after: { turn: input.turn, party: party.code, reason: input.reason.trim() },
    });
  });
  return { party: partyName(party) };
}
