import { randomUUID } from 'node:crypto';
import type { ApprovalSubject } from '../../src/database/generated/client.ts';
import { giveVoice } from '../../src/domain/adoption/give-voice.ts';
import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import { conveneMeeting } from '../../src/domain/convocation/convene-meeting.ts';
import type { Deps } from '../../src/domain/deps.ts';
import { circulateMinutes } from '../../src/domain/minutes/circulate-minutes.ts';
import { writeNote } from '../../src/domain/minutes/write-note.ts';
import { findPersonViewer } from '../../src/domain/people/find-person-viewer.ts';
import { type HoldInput, holdMeeting } from '../../src/domain/planning/hold-meeting.ts';
import { planMeeting } from '../../src/domain/planning/plan-meeting.ts';
import { addDays } from '../../src/domain/time/civil-date.ts';
import type { Viewer } from '../../src/domain/viewer/viewer.ts';
import { issoireSandboxFile, renamed } from './seed-file.ts';

/** Who speaks for the Caf, the Agglo and the Ville. */
export const SPEAKERS = ['Gérard Érable', 'Bernard Châtaignier', 'Françoise Marronnier'];

/** In charge of the secretariat in 2021, when it is the Ville's turn; the coordinator; the Caf's secretary, whose turn is over. */
export const [SECRETARY, COORDINATOR, FORMER_SECRETARY] = ['Denise Lilas', 'Claire Aubépine', 'Martine Houx'];

export type MeetingTown = Awaited<ReturnType<typeof meetingTown>>;

/** The agreement of Issoire, each time another one, with a clock that the test moves and what it takes to hold meetings. */
export async function meetingTown(db: Deps['db'], instant = '2021-05-03T09:00:00Z') {
  let now = new Date(instant);
  const deps: Deps = { db, now: () => now };
  const code = `TOWN-${randomUUID().slice(0, 8)}`;
  const { agreementId } = await loadAgreement(renamed(issoireSandboxFile(), code), deps);

  const person = (name: string) => db.person.findFirstOrThrow({ where: { agreementId, name } });
  const as = async (name: string): Promise<Viewer> => findPersonViewer((await person(name)).id, deps);
  const meeting = (reference: string) => db.meeting.findFirstOrThrow({ where: { agreementId, reference } });
  const moveTo = (to: string) => {
    now = new Date(to);
  };
  /** Plans a meeting in the afternoon of a day; gives its reference. */
  const plan = async (day: string, committee = 'CT') => {
    const slot = { day, hour: '14:00', minutes: 90, place: 'Issoire', link: '' };
    return (await planMeeting(await as(COORDINATOR), { committee, ...slot }, deps)).reference;
  };
  const convene = async (reference: string) => conveneMeeting(await as(COORDINATOR), { reference }, deps);
  const hold = async (reference: string, input: Partial<HoldInput> = {}) => {
    const none = { present: [], remote: [], excused: [], arrivals: [], openItems: [] };
    return holdMeeting(await as(COORDINATOR), { reference, ...none, ...input }, deps);
  };
  /** Names somebody among those invited to a meeting, without a seat. */
  const invite = async (reference: string, name: string) => {
    const { id: meetingId } = await meeting(reference);
    const { id: personId } = await person(name);
    return db.attendance.create({ data: { meetingId, personId, capacity: 'GUEST', seat: '' } });
  };

  return {
    agreementId,
    deps,
    person,
    as,
    meeting,
    moveTo,
    plan,
    convene,
    hold,
    invite,

    /** Somebody of another agreement, which holds nothing of this one. */
    elsewhere: async (name = COORDINATOR): Promise<Viewer> => {
      const viewer = await as(name);
      return { ...viewer, agreement: { ...viewer.agreement, id: randomUUID() } };
    },

    /** Somebody who asks in a committee's channel, or one of the whole agreement, which these people read, by their Slack ids. */
    inChannel: async (name: string, committee: string | null, readers: string[] | null): Promise<Viewer> => {
      const where = { agreementId, code: committee ?? '' };
      const found = committee ? await db.committee.findFirstOrThrow({ where }) : null;
      return { ...(await as(name)), audience: 'channel', channelCommitteeId: found?.id ?? null, readers };
    },

    /** A meeting convened a week before, and held on its day; the clock stands at its end, six in the evening in Paris. */
    held: async ({ day = '2021-05-10', committee = 'CT', guests = [] as string[], present = [] as string[] } = {}) => {
      moveTo(`${addDays(day, -7)}T09:00:00Z`);
      const reference = await plan(day, committee);
      await convene(reference);
      for (const name of guests) await invite(reference, name);
      moveTo(`${day}T16:00:00Z`);
      const people = await Promise.all(present.map(person));
      await hold(reference, { present: people.map(({ id }) => id) });
      return reference;
    },

    /** Somebody whom the roster does not hold. */
    stranger: async (): Promise<Viewer> => ({ ...(await as(COORDINATOR)), person: null, roles: [], partyIds: [] }),

    points: async (reference: string) =>
      db.agendaItem.findMany({ where: { meeting: { agreementId, reference } }, orderBy: { position: 'asc' } }),

    /** Writes what was said of a meeting's first point. */
    note: async (reference: string, notes: string, task = '') => {
      const item = await db.agendaItem.findFirstOrThrow({
        where: { meeting: { agreementId, reference } },
        orderBy: { position: 'asc' },
      });
      const input = { reference, itemId: item.id, notes, task, isDecision: task !== '', ownerId: null, dueOn: null };
      return writeNote(await as(COORDINATOR), input, deps);
    },
    circulate: async (reference: string) => circulateMinutes(await as(COORDINATOR), { reference }, deps),

    /** Has parties agree to a meeting's minutes as they were last circulated, all of them when nobody is named. */
    approve: async (reference: string, speakers = SPEAKERS) => {
      const { id } = await db.minutesVersion.findFirstOrThrow({
        where: { meeting: { agreementId, reference } },
        orderBy: { number: 'desc' },
      });
      await agreeTo('MINUTES', id, speakers, { as, deps });
    },
    /** Has parties agree to a decision, proposed or adopted. */
    agree: async (reference: string, speakers = SPEAKERS) => {
      const { versions } = await db.decision.findFirstOrThrow({
        where: { agreementId, OR: [{ reference }, { draftReference: reference }] },
        include: { versions: { orderBy: { number: 'desc' } } },
      });
      await agreeTo('DECISION', versions[0]?.id ?? '', speakers, { as, deps });
    },

    /** What is written down to be said to somebody, of one kind. */
    told: async (kind: string, name: string) => {
      const { id: personId } = await person(name);
      return db.delivery.findMany({ where: { agreementId, kind, personId }, orderBy: { id: 'asc' } });
    },
    trail: async (action: string) => db.auditEvent.findMany({ where: { agreementId, action }, orderBy: { id: 'asc' } }),
  };
}

async function agreeTo(
  subject: ApprovalSubject,
  versionId: string,
  speakers: string[],
  { as, deps }: { as: (name: string) => Promise<Viewer>; deps: Deps },
): Promise<void> {
  for (const name of speakers) {
    await giveVoice(await as(name), { subject, versionId, partyId: null, choice: 'AGREE', reason: '' }, deps);
  }
}
