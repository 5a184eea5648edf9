import { InvalidForm, UserError } from '../../errors.ts';
import { type Change, changeOnce } from '../audit/change-once.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps, Transaction } from '../deps.ts';
import { findMeeting } from '../meetings/find-meeting.ts';
import { fold } from '../text/fold.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { again, convocationDelivery, withdrawalDelivery } from './convocation-delivery.ts';
import { listStandIns } from './list-stand-ins.ts';

/** Longest name of a representative. */
const MOST = 100;

export type GivenAnswer = 'PRESENT' | 'REMOTE' | 'EXCUSED' | 'REPRESENTED';

export interface AnswerInput {
  meetingId: string;
  answer: GivenAnswer;
  /** Who holds their place, of the roster or else by name; one of both is asked for with `REPRESENTED`. */
  standInId?: string | undefined;
  standInName?: string | undefined;
}

export interface Answered {
  reference: string;
  answer: GivenAnswer;
  /** Seat for which the text gives no representative (X3-13): recorded all the same. */
  outsideText: string | null;
  /** A representative whom the roster does not hold: recorded, but neither invited nor counted. */
  outsideRoster: { name: string; coordinators: string[] } | null;
}

/**
 * Records one's answer to a convocation; it may change until the meeting is held. A representative is invited at
 * once and holds the place for that meeting only; when the answer changes, their invitation is taken back. One whom the
 * roster does not hold is recorded by name (X3-13: warned of, never blocked).
 * @throws UserError for somebody not invited and for a meeting that is over; InvalidForm without a representative.
 */
export async function answerMeeting(viewer: Viewer, input: AnswerInput, deps: Deps): Promise<Answered> {
  const meeting = await findMeeting(viewer, input.meetingId, deps);
  const { id, reference, sequence } = meeting;
  if (meeting.state !== 'PLANNED') throw new UserError('meetingOver', { reference });
  if (!viewer.person) throw new UserError('notInvited');
  const { id: personId } = viewer.person;
  const own = await deps.db.attendance.findUnique({ where: { meetingId_personId: { meetingId: id, personId } } });
  if (!own) throw new UserError('notInvited');
  const standIn = input.answer === 'REPRESENTED' ? await readStandIn(viewer, input, deps) : null;

  const answer = async ({ tx, now }: Change) => {
    const agreementId = viewer.agreement.id;
    const former = own.representedById;
    if (former && former !== standIn?.personId) {
      await dismiss(tx, { meeting: { id, sequence }, personId: former, agreementId, now });
    }
    const { count } = await tx.attendance.updateMany({
      where: { id: own.id },
      data: {
        answer: input.answer,
        answeredAt: now,
        answeredVia: viewer.via,
        representedById: standIn?.personId ?? null,
        standInName: standIn?.personId ? null : (standIn?.name ?? null),
      },
    });
    // Withdrawn meanwhile: their mandate ended.
    if (count === 0) throw new UserError('notInvited');
    if (standIn?.personId && standIn.personId !== former) {
      const place = { partyId: own.partyId, seat: own.seat, capacity: 'REPRESENTATIVE' as const };
      // Who sits already counts once, for their own seat.
      await tx.attendance.createMany({
        data: [{ meetingId: id, personId: standIn.personId, ...place }],
        skipDuplicates: true,
      });
      const planned = again(convocationDelivery({ id, sequence }, standIn.personId, now));
      await tx.delivery.createMany({ data: [rowOf(agreementId, planned, now)], skipDuplicates: true });
    }
  };
  await changeOnce(viewer, deps, answer, { mayRepeat: true, plansAgain: true });
  const outsideRoster =
    standIn && !standIn.personId ? { name: standIn.name, coordinators: standIn.coordinators } : null;
  return { reference, answer: input.answer, outsideText: standIn?.isOutsideText ? own.seat : null, outsideRoster };
}

async function readStandIn(viewer: Viewer, { meetingId, standInId, standInName = '' }: AnswerInput, deps: Deps) {
  const { people, isOutsideText, coordinators } = await listStandIns(viewer, { meetingId }, deps);
  const name = standInName.replace(/\s+/g, ' ').trim();
  if (Boolean(standInId) === (name !== '')) throw new InvalidForm({ standInName: new UserError('personOrName') });
  const isMeant = (person: (typeof people)[number]) =>
    standInId ? person.personId === standInId : fold(person.name) === fold(name);
  const [standIn, ...namesakes] = people.filter(isMeant);
  if (standIn && namesakes.length === 0) {
    return { personId: standIn.personId, name: standIn.name, isOutsideText, coordinators };
  }
  if (standInId) throw new InvalidForm({ standIn: new UserError('personOrName') });
  if (name.length > MOST) throw new InvalidForm({ standInName: new UserError('tooLong', { most: MOST }) });
  if (fold(name) === fold(viewer.person?.name ?? '')) {
    throw new InvalidForm({ standInName: new UserError('representsSelf') });
  }
  return { personId: null, name, isOutsideText, coordinators };
}

/** Takes back the invitation of a representative who sits by no seat of their own. */
async function dismiss(
  tx: Transaction,
  {
    meeting,
    personId,
    agreementId,
    now,
  }: { meeting: { id: string; sequence: number }; personId: string; agreementId: string; now: Date },
): Promise<void> {
  const { count } = await tx.attendance.deleteMany({
    where: { meetingId: meeting.id, personId, capacity: 'REPRESENTATIVE' },
  });
  if (count === 0) return;
  const row = rowOf(agreementId, again(withdrawalDelivery(meeting, personId, now)), now);
  await tx.delivery.createMany({ data: [row] });
}
