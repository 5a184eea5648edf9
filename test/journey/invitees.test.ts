import { describe, expect, it } from 'vitest';
import { planSoon } from '../../src/domain/audit/plan-soon.ts';
import { planAgreement } from '../../src/domain/outbox/plan-agreement.ts';
import { testDatabase } from '../support/database.ts';
import { issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { readText } from '../support/workspace.ts';

const workspace = issoireWorkspace({ beginsAt: '2021-01-04T08:00:00Z', withClock: true });

const minutes = (count: number) =>
  workspace().sandbox.moveTo(new Date(workspace().sandbox.now().getTime() + count * 60_000));

/** What somebody heard of the meeting, first to last. */
async function told(userId: string): Promise<string[]> {
  const person = workspace().as(userId);
  const texts = (await person.sees(person.botChannel)).filter(({ user }) => user !== userId).map(readText);
  return texts.filter((text) => /convié·e|nouvelle date|attendu·e|invited|new date|expected/.test(text));
}

const BEATRICE = 'U0BEATRIC1';
const YANN = 'U0YANN0001';
const EMILIE = 'U0EMILIE01';
const SOPHIE = 'U0SOPHIE01';
const MARC = 'U0MARC0001';

async function endMandate(name: string, endsOn: string): Promise<void> {
  const claire = workspace().as(USER.claire);
  await openForm(claire, '/ctg membres ct', 'Mettre fin à un mandat');
  await claire.fills({ confirm: ['yes'], membership: name, endsOn, reason: 'Mutation' });
  expect((await claire.submits()).errors).toEqual({});
  await minutes(2);
}

/** Seats somebody beside Inès, as an import of the roster does. */
async function seat(name: string, startsOn: string): Promise<void> {
  const { db } = await testDatabase();
  const beside = await db.membership.findFirstOrThrow({
    where: { person: { name: 'Inès Bruyère' }, seatRule: { committee: { code: 'CT' } } },
  });
  const person = await db.person.findFirstOrThrow({ where: { name } });
  const { agreementId, seatRuleId, partyId } = beside;
  const data = { agreementId, seatRuleId, partyId, personId: person.id, startsOn: new Date(startsOn) };
  await db.membership.create({ data });
  await planSoon(db, agreementId, workspace().sandbox.now());
  await minutes(2);
}

/** Everything that planning could write about the meeting. */
async function written() {
  const { db } = await testDatabase();
  const kinds = { kind: { in: ['convocation', 'withdrawal'] } };
  return {
    rows: await db.delivery.findMany({ where: kinds, orderBy: { id: 'asc' } }),
    invited: await db.attendance.findMany({ orderBy: { id: 'asc' } }),
    audit: await db.auditEvent.count(),
  };
}

describe('between the convocation and the meeting', () => {
  it('who no longer sits on its day is told so once, and nobody else hears of it', async () => {
    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg reunions', 'Planifier une réunion');
    await claire.fills({ committee: 'CT', day: '2021-01-19', hour: '14:00', place: 'Issoire' });
    expect((await claire.submits()).errors).toEqual({});
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Convoquer');
    expect((await claire.submits()).errors).toEqual({});
    await minutes(2);
    expect(await told(YANN)).toHaveLength(1);

    await endMandate('Yann Genêt', '2021-01-10');
    const [, withdrawal = '', ...others] = await told(YANN);
    expect(withdrawal).toContain('Comité technique du 19 janvier 2021 : vous n’y êtes plus attendu·e');
    expect(others).toEqual([]);
    expect(await told(BEATRICE)).toHaveLength(1);
    const { db } = await testDatabase();
    expect(await db.attendance.count({ where: { person: { name: 'Yann Genêt' } } })).toBe(0);
  });

  it('a new holder is convened once; one who sits only later is not', async () => {
    await seat('Sophie Noisetier', '2021-01-11');
    await seat('Marc Peuplier', '2021-02-01');
    const [convocation = '', ...others] = await told(SOPHIE);
    expect(convocation).toContain('Comité technique : vous êtes convié·e le 19 janvier 2021 à 14:00');
    expect(others).toEqual([]);
    expect(await told(MARC)).toEqual([]);
  });

  it('looked at again, by two replicas at once, nothing more is written', async () => {
    const { db } = await testDatabase();
    const { id } = await db.agreement.findFirstOrThrow();
    await minutes(2);
    const before = await written();
    const deps = { db, now: () => new Date(workspace().sandbox.now().getTime() + 1_000) };
    await Promise.all([planAgreement(id, deps), planAgreement(id, deps)]);
    expect(await written()).toEqual(before);
  });

  it('somebody whose mandate was ended by mistake is convened again', async () => {
    const { db } = await testDatabase();
    const { id: agreementId } = await db.agreement.findFirstOrThrow();
    const membership = await db.membership.findFirstOrThrow({
      where: { person: { name: 'Yann Genêt' }, seatRule: { committee: { code: 'CT' } } },
    });
    await db.membership.update({ where: { id: membership.id }, data: { endsOn: null, endReason: null } });
    const now = workspace().sandbox.now;
    await Promise.all([planAgreement(agreementId, { db, now }), planAgreement(agreementId, { db, now })]);
    await minutes(2);
    const texts = await told(YANN);
    expect(texts).toHaveLength(3);
    expect(texts.at(-1)).toContain('vous êtes convié·e le 19 janvier 2021');
  });
});

describe('a meeting moved across the end of a mandate', () => {
  it('is for those who sit on its new day; each hears of it once', async () => {
    const emma = workspace().as(USER.emma);
    const invitation = (await emma.sees(emma.botChannel)).at(-1);
    if (!invitation) throw new Error('nobody invited Emma');
    await emma.clicks(invitation, 'Represented by…');
    await emma.fills({ standIn: 'Émilie Charme' });
    expect((await emma.submits()).errors).toEqual({});
    await minutes(2);
    expect(await told(EMILIE)).toHaveLength(1);
    // On 19 January she still sits.
    await endMandate('Béatrice Saule', '2021-01-31');
    expect(await told(BEATRICE)).toHaveLength(1);
    const heard = async () => Promise.all([BEATRICE, EMILIE, MARC, USER.emma, YANN].map(told));
    const before = (await heard()).map(({ length }) => length);

    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Déplacer');
    await claire.fills({ day: '2021-02-16', reason: 'Salle indisponible' });
    expect((await claire.submits()).errors).toEqual({});
    await minutes(3);
    const after = await heard();
    expect(after.map(({ length }, place) => length - (before[place] ?? 0))).toEqual([1, 1, 1, 1, 1]);
    const [beatrice, emilie, marc, english, yann] = after.map((texts) => texts.at(-1));
    for (const text of [beatrice, emilie]) {
      expect(text).toContain('Comité technique du 19 janvier 2021 : vous n’y êtes plus attendu·e');
      expect(text).toContain('La réunion est déplacée au 16 février 2021.');
    }
    expect(marc).toContain('vous êtes convié·e le 16 février 2021 à 14:00');
    expect(english).toContain('new date');
    expect(yann).toContain('nouvelle date, le 16 février 2021');
    const { db } = await testDatabase();
    const invited = await db.attendance.findMany({ include: { person: true } });
    const names = invited.map(({ person }) => person.name);
    expect(names).toContain('Marc Peuplier');
    expect(names).not.toContain('Béatrice Saule');
    expect(names).not.toContain('Émilie Charme');
  });
});
