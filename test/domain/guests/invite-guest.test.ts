import { beforeEach, describe, expect, it } from 'vitest';
import { endProposal } from '../../../src/domain/decisions/end-proposal.ts';
import type { GuestFacts } from '../../../src/domain/guests/guest-wording.ts';
import { type GuestInput, inviteGuest } from '../../../src/domain/guests/invite-guest.ts';
import type { Viewer } from '../../../src/domain/viewer/viewer.ts';
import type { InvalidForm } from '../../../src/errors.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, FORMER_SECRETARY, meetingTown } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { as, deps } = town;

const CAMILLE = {
  ...{ name: 'Camille Exemple', organisation: 'Mission locale', email: 'camille@mission-locale.example' },
  theme: 'insertion',
};
/** The facts as one line: what the parties are asked to agree to. */
const wording = ({ name, organisation, theme, meeting }: GuestFacts) =>
  [name, organisation, theme, meeting.reference, meeting.committee, meeting.day].join(' | ');
const invite = (viewer: Viewer, meeting: string, over: Partial<GuestInput> = {}) =>
  inviteGuest(viewer, { ...CAMILLE, meeting, wording, ...over }, deps);
/** What is wrong with which field; nothing when it went through. */
const fields = (asked: Promise<unknown>) =>
  asked.then(
    () => ({}),
    (error: InvalidForm) => Object.fromEntries(Object.entries(error.fields).map(([name, { code }]) => [name, code])),
  );
const guestsOf = (reference: string) =>
  db.guest.findMany({
    where: { meeting: { reference, agreementId: town.agreementId } },
    include: { decision: { include: { versions: true } } },
    orderBy: { id: 'asc' },
  });

beforeEach(() => town.moveTo('2021-05-03T09:00:00Z'));

describe('a resource person proposed for a meeting (A6-5)', () => {
  it('is put to the parties in the agreement’s words, and every voice is asked', async () => {
    const meeting = await town.plan('2021-06-15', 'COPIL');
    const { reference } = await invite(await as(COORDINATOR), meeting);
    const [guest] = await guestsOf(meeting);
    expect(guest).toMatchObject({ ...CAMILLE, personId: null, acknowledgedAt: null });
    expect(guest?.decision).toMatchObject({
      ...{ reference, kind: 'GUEST', state: 'PROPOSED', visibility: 'PARTIES', askedAt: deps.now() },
      ...{ ownerId: null, dueOn: null, effect: { guest: 'Camille Exemple' } },
      meetingId: (await town.meeting(meeting)).id,
    });
    expect(guest?.decision.versions).toMatchObject([
      { text: `Camille Exemple | Mission locale | insertion | ${meeting} | Comité de pilotage | 2021-06-15` },
    ]);
    expect(await town.told('decision-asked', 'Gérard Érable')).not.toEqual([]);
  });

  it('is entered without what was not said, each space once', async () => {
    const meeting = await town.plan('2021-06-15');
    await invite(await as(COORDINATOR), meeting, {
      name: '  Camille\n  Exemple ',
      organisation: ' ',
      email: ' ',
      theme: '',
    });
    expect(await guestsOf(meeting)).toMatchObject([
      { name: 'Camille Exemple', organisation: null, email: null, theme: null },
    ]);
  });

  it('may be asked for by whoever sits for the party of the secretariat, and by nobody else', async () => {
    const meeting = await town.plan('2021-06-15');
    for (const name of ['Yann Genêt', 'Gérard Érable', FORMER_SECRETARY, 'Fatou Mimosa']) {
      await expect(invite(await as(name), meeting)).rejects.toMatchObject({ code: 'recordersOnly' });
    }
    await expect(invite(await town.stranger(), meeting)).rejects.toMatchObject({ code: 'recordersOnly' });
    expect(await guestsOf(meeting)).toEqual([]);
    await invite(await as('Emma Hazel'), meeting);
    expect(await guestsOf(meeting)).toHaveLength(1);
  });

  it('is asked for once for a meeting, however their name is written, and may be for another', async () => {
    const [meeting, other] = [await town.plan('2021-06-15'), await town.plan('2021-06-17')];
    const { reference } = await invite(await as(COORDINATOR), meeting);
    await expect(invite(await as(COORDINATOR), meeting, { name: 'camille EXEMPLE' })).rejects.toMatchObject({
      code: 'guestAsked',
      detail: { name: 'camille EXEMPLE', reference },
    });
    expect(await guestsOf(meeting)).toHaveLength(1);
    const decisions = await db.decision.count({
      where: { meeting: { reference: meeting, agreementId: town.agreementId } },
    });
    expect(decisions).toBe(1);
    await invite(await as(COORDINATOR), other);
    await invite(await as(COORDINATOR), meeting, { name: 'Dominique Exemple' });
    expect(await guestsOf(meeting)).toHaveLength(2);
  });

  it('may be asked for again once the first proposal was withdrawn', async () => {
    const meeting = await town.plan('2021-06-15');
    const { reference } = await invite(await as(COORDINATOR), meeting);
    await endProposal(await as(COORDINATOR), { reference, reason: 'Empêchée', as: 'WITHDRAWN' }, deps);
    await invite(await as(COORDINATOR), meeting);
    expect((await guestsOf(meeting)).map(({ decision }) => decision.state)).toEqual(['WITHDRAWN', 'PROPOSED']);
  });

  it('needs a name, a likely address, and texts of 120 signs at most; each field says what is wrong', async () => {
    const meeting = await town.plan('2021-06-15');
    const most = 'x'.repeat(120);
    const fieldsOf = async (over: Partial<GuestInput>) => fields(invite(await as(COORDINATOR), meeting, over));
    expect(await fieldsOf({ name: ' ', organisation: `${most}x`, theme: `${most}x`, email: 'camille' })).toEqual({
      ...{ name: 'required', organisation: 'tooLong', theme: 'tooLong', email: 'email' },
    });
    for (const email of [
      'a b@c.fr',
      'camille@mission',
      '@mission.fr',
      'camille@.',
      'a@b@c.fr',
      'x a@b.fr',
      'a@b.fr x',
    ]) {
      expect([email, await fieldsOf({ email })]).toEqual([email, { email: 'email' }]);
    }
    expect(await guestsOf(meeting)).toEqual([]);
    await expect(invite(await as(COORDINATOR), meeting, { name: `${most}x` })).rejects.toMatchObject({
      fields: { name: { code: 'tooLong', detail: { most: 120 } } },
    });
    await expect(invite(await as(COORDINATOR), meeting, { email: 'camille' })).rejects.toMatchObject({
      fields: { email: { detail: { given: 'camille' } } },
    });
    expect(await fieldsOf({ name: most, organisation: most, theme: most })).toEqual({});
  });
});

describe('nobody is proposed', () => {
  it('for a meeting that was held, cancelled, or is past; for one of today they still are', async () => {
    const held = await town.held({ day: '2021-05-10' });
    await expect(invite(await as(COORDINATOR), held)).rejects.toMatchObject({
      code: 'meetingOver',
      detail: { reference: held },
    });
    town.moveTo('2021-05-03T09:00:00Z');
    const meeting = await town.plan('2021-05-12');
    town.moveTo('2021-05-13T09:00:00Z');
    await expect(invite(await as(COORDINATOR), meeting)).rejects.toMatchObject({ code: 'meetingOver' });
    town.moveTo('2021-05-12T09:00:00Z');
    await invite(await as(COORDINATOR), meeting);
    expect(await guestsOf(meeting)).toHaveLength(1);
  });

  it('for a meeting of another agreement', async () => {
    const meeting = await town.plan('2021-06-15');
    const { id } = await town.meeting(meeting);
    const other = await town.elsewhere();
    await expect(invite(other, id)).rejects.toMatchObject({ code: 'meetingUnknown' });
    expect(await guestsOf(meeting)).toEqual([]);
  });
});
