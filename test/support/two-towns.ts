import { randomUUID } from 'node:crypto';
import type { Visibility } from '../../src/database/generated/client.ts';
import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import type { Database, Deps } from '../../src/domain/deps.ts';
import { findPersonViewer } from '../../src/domain/people/find-person-viewer.ts';
import type { Viewer } from '../../src/domain/viewer/viewer.ts';
import type { Town } from './quiet-town.ts';
import { issoireSandboxFile, renamed } from './seed-file.ts';

/** Two agreements side by side, each with the people of the sandbox: what belongs to one must not be had from the other. */
export interface TwoTowns {
  here: Town;
  elsewhere: Town;
  /** Somebody whom the roster of `here` does not hold. */
  stranger: () => Promise<Viewer>;
}

/** 3 May 2021, a Monday: the secretariat is the Ville's (Denise Lilas), not the Caf's nor the Agglo's. */
const INSTANT = '2021-05-03T07:00:00Z';

/** Both on one database, each with its own clock; beside one that is there already, where a test changes only `here`. */
export async function twoTowns(db: Database, beside?: Town): Promise<TwoTowns> {
  const [here, elsewhere] = [await town(db, 'ICI'), beside ?? (await town(db, 'AILLEURS'))];
  return {
    here,
    elsewhere,
    stranger: async () => {
      const claire = await here.as('Claire Aubépine');
      return { ...claire, person: null, roles: [], partyIds: [], slackUserId: 'U0JEAN0001' };
    },
  };
}

/** The agreement of Issoire under a code that no other has, since files may share a database; nothing of it is planned. */
async function town(db: Database, name: string): Promise<Town> {
  const clock = { now: new Date(INSTANT) };
  const deps: Deps = { db, now: () => clock.now };
  const code = `${name}-${randomUUID()}`;
  await loadAgreement(renamed(issoireSandboxFile(), code), deps);
  const { id: agreementId } = await db.agreement.findUniqueOrThrow({ where: { code } });
  return {
    agreementId,
    deps,
    moveTo: (instant) => {
      clock.now = new Date(instant);
    },
    as: async (person) => {
      const { id } = await db.person.findFirstOrThrow({ where: { agreementId, name: person } });
      return findPersonViewer(id, deps);
    },
  };
}

/** The same person asking in a channel that others read. */
export function inChannel(viewer: Viewer, readers: string[] | null): Viewer {
  return { ...viewer, audience: 'channel', readers };
}

/** One action sheet more in a town, under way and led by the Agglo unless said otherwise. */
export async function oneSheet(
  { agreementId, deps: { db } }: Town,
  over: { title?: string; visibility?: Visibility; committee?: string; lead?: string; party?: string } = {},
): Promise<{ id: string; reference: string }> {
  const { title = 'Relais itinérant', visibility = 'PARTIES', committee: body, lead: name, party: code = 'API' } = over;
  const party = await db.party.findFirstOrThrow({ where: { agreementId, code } });
  const objective = await db.objective.findFirstOrThrow({ where: { agreementId, code: 'O1.1' } });
  const lead = name ? await db.person.findFirstOrThrow({ where: { agreementId, name } }) : null;
  const committee = body ? await db.committee.findFirstOrThrow({ where: { agreementId, code: body } }) : null;
  const number = (await db.actionSheet.count({ where: { agreementId } })) + 1;
  const reference = `FA-${String(number).padStart(2, '0')}`;
  const { id } = await db.actionSheet.create({
    data: {
      ...{ agreementId, number, reference, title, visibility, status: 'IN_PROGRESS', hasNoAxis: true },
      ...{ objectiveId: objective.id, leadPartyId: party.id, leadPersonId: lead?.id, committeeId: committee?.id },
      ...{ startsOn: new Date('2021-01-01'), dueOn: new Date('2021-12-31'), createdAt: new Date('2021-01-01') },
    },
  });
  return { id, reference };
}

/** Gives somebody the advisory seat of a committee: they read what is the committee's, and nothing of the parties'. */
export async function advise(
  { agreementId, deps: { db } }: Town,
  { name, committee: code }: { name: string; committee: string },
): Promise<void> {
  const person = await db.person.findFirstOrThrow({ where: { agreementId, name } });
  const committee = await db.committee.findFirstOrThrow({ where: { agreementId, code } });
  const party = await db.party.findFirstOrThrow({ where: { agreementId, code: 'API' } });
  const seat = {
    agreementId,
    committeeId: committee.id,
    code: 'CONSEIL',
    label: 'Conseil',
    substitute: 'NOT_SAID',
  } as const;
  const { id: seatRuleId } = await db.seatRule.upsert({
    where: { committeeId_code: { committeeId: committee.id, code: 'CONSEIL' } },
    create: { ...seat, isAdvisory: true, position: 99 },
    update: {},
  });
  const startsOn = new Date('2021-01-01');
  await db.membership.create({ data: { agreementId, seatRuleId, partyId: party.id, personId: person.id, startsOn } });
}

/** What the trail says was done to something, in order. */
export async function trailOf({ deps: { db } }: Town, subjectId: string): Promise<string[]> {
  const events = await db.auditEvent.findMany({ where: { subjectId }, orderBy: { id: 'asc' } });
  return events.map(({ action }) => action);
}
