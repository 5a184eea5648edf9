import { InvalidForm, UserError } from '../../errors.ts';
import { type Change, changeOnce } from '../audit/change-once.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps } from '../deps.ts';
import { findMeeting } from '../meetings/find-meeting.ts';
import { fold } from '../text/fold.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { again, convocationDelivery } from './convocation-delivery.ts';
import { dismissStandIn } from './dismiss-stand-in.ts';
import { listStandIns } from './list-stand-ins.ts';
import { tellDeclined } from './tell-declined.ts';

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
  /** Whom the roster holds, and who is now convened in their place. */
  standIn: string | null;
  /** A representative whom the roster does not hold: recorded, but neither invited nor counted. */
  outsideRoster: { name: string; coordinators: string[] } | null;
}

/**
 * Records one's answer to a convocation; it may change until the meeting is held. A representative is invited at
 * once and holds the place for that meeting only; when the answer changes, their invitation is taken back. Those for whom who
 * declines was to stand in are told. One whom the roster does not hold is recorded by name (X3-13: warned of, never blocked).
 * @throws UserError for somebody not invited and for a meeting that is over; InvalidForm without a representative.
 */
export async function answerMeeting(viewer: Viewer, input: AnswerInput, deps: Deps): Promise<Answered> {
  const meeting = await findMeeting(viewer, input.meetingId, deps);
  const { id, reference, sequence } = meeting;
  if (meeting.state !== 'PLANNED') throw new UserError('meetingOver', { reference });
  if (!viewer.person) throw new UserError('notInvited');
  const { id: personId, name } = viewer.person;
  const own = await deps.db.attendance.findUnique({ where: { meetingId_personId: { meetingId: id, personId } } });
  if (!own) throw new UserError('notInvited');
  const standIn = input.answer === 'REPRESENTED' ? await readStandIn(viewer, input, deps) : null;

  const answer = async (change: Change) => {
    const { tx, now } = change;
    const agreementId = viewer.agreement.id;
    const former = own.representedById;
    if (former && former !== standIn?.personId) {
      await dismissStandIn(tx, { meeting, personId: former, agreementId, now });
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
      // Who sits already counts once, for their own seat; who was invited without a voice has this one.
      await tx.attendance.createMany({
        data: [{ meetingId: id, personId: standIn.personId, ...place }],
        skipDuplicates: true,
      });
      const voiceless = { meetingId: id, personId: standIn.personId, capacity: 'INVITEE' } as const;
      await tx.attendance.updateMany({ where: voiceless, data: place });
      const planned = again(convocationDelivery({ id, sequence }, standIn.personId, now));
      await tx.delivery.createMany({ data: [rowOf(agreementId, planned, now)], skipDuplicates: true });
    }
    const isAway = input.answer === 'EXCUSED' || input.answer === 'REPRESENTED';
    if (isAway && own.answer !== input.answer) await tellDeclined(change, meeting, { id: personId, name });
  };
  await changeOnce(viewer, deps, answer, { mayRepeat: true, plansAgain: true });
  const outsideRoster =
    standIn && !standIn.personId ? { name: standIn.name, coordinators: standIn.coordinators } : null;
  return {
    ...{ reference, answer: input.answer, outsideText: standIn?.isOutsideText ? own.seat : null, outsideRoster },
    standIn: standIn?.personId ? standIn.name : null,
  };
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
