import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps } from '../deps.ts';
import { findMeetingFor } from '../meetings/keeps-meeting.ts';
import { chooseRoutes } from '../people/choose-routes.ts';
import { addDays, type CivilDate, civilDateIn, fromDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { convocationRights } from './rights.ts';

/** Who has not answered a convocation, by name, in three parts. */
export interface SilentPeople {
  reference: string;
  /** To be asked, or just asked. */
  asked: string[];
  /** Left alone: reminded today already. */
  askedToday: string[];
  /** Whom nothing reaches. */
  unreached: string[];
}

type Occasion = Deps & { canMail: boolean };

/**
 * Who of those invited has not answered, and can be asked now.
 * @throws UserError for anybody but who keeps the meeting, and for one that is over.
 */
export async function listSilent(viewer: Viewer, { meetingId }: { meetingId: string }, deps: Occasion) {
  const meeting = await findMeetingFor(viewer, convocationRights.askSilent, meetingId, deps);
  const { id, reference, state } = meeting;
  if (state !== 'PLANNED') throw new UserError('meetingOver', { reference });
  const rows = await deps.db.attendance.findMany({
    where: { meetingId: id, answer: 'NONE' },
    include: { person: true },
  });
  const people = rows.map(({ person }) => person).toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
  const reminded = await remindedOn(viewer, reference, deps);
  const isReached = (person: (typeof people)[number]) => chooseRoutes(person, deps).length > 0;
  return {
    meeting,
    fresh: people.filter((person) => isReached(person) && !reminded.includes(person.id)),
    askedToday: people.filter((person) => isReached(person) && reminded.includes(person.id)),
    unreached: people.filter((person) => !isReached(person)),
  };
}

/**
 * « Relancer les silencieux »: reminds those who have not answered, once a day at most; only those whom something reaches are
 * counted. Done twice, it counts once.
 * @throws UserError as {@link listSilent}.
 */
export async function askSilent(viewer: Viewer, input: { meetingId: string }, deps: Occasion): Promise<SilentPeople> {
  const { meeting, fresh, askedToday, unreached } = await listSilent(viewer, input, deps);
  await requireRight(viewer, convocationRights.askSilent, meeting, deps);
  const { id, reference } = meeting;
  const agreementId = viewer.agreement.id;
  const on = fromDbDate(meeting.day);
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const rows = fresh.map(({ id: personId }) =>
      rowOf(
        agreementId,
        {
          ...{ kind: 'due', subject: `answer:${reference}`, to: { personId }, at: now },
          ...{ step: `${on}:asked:${viewer.today}`, urgency: 1, grouping: 'DIGEST', facts: { on, isDuty: true } },
        },
        now,
      ),
    );
    const { count } = await tx.delivery.createMany({ data: rows, skipDuplicates: true });
    if (count > 0) note('meeting.silentAsked', ['Meeting', id], { after: { reference, asked: count } });
  });
  const names = (people: { name: string }[]) => people.map(({ name }) => name);
  return { reference, asked: names(fresh), askedToday: names(askedToday), unreached: names(unreached) };
}

/** Ids of those who are reminded of it today, or were. */
async function remindedOn({ agreement, today }: Viewer, reference: string, { db, now }: Deps): Promise<string[]> {
  const since = new Date(now().getTime() - 2 * 86_400_000);
  const rows = await db.delivery.findMany({
    where: { agreementId: agreement.id, kind: 'due', subject: `answer:${reference}`, dueAt: { gte: since } },
  });
  const dayOf = (at: Date): CivilDate => civilDateIn(agreement.timeZone, at);
  const isToday = ({ state, sentAt, dueAt }: (typeof rows)[number]) =>
    state === 'SENT'
      ? sentAt !== null && dayOf(sentAt) === today
      : state !== 'SKIPPED' && dayOf(dueAt) < addDays(today, 1);
  return rows.filter(isToday).flatMap(({ personId }) => personId ?? []);
}
