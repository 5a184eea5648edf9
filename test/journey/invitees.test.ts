import { describe, expect, it } from 'vitest';
import { planAgreement } from '../../src/domain/outbox/plan-agreement.ts';
import { heard } from '../support/heard.ts';
import { type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { later } from '../support/steps/clock-steps.ts';
import { mandateEnded, seated } from '../support/steps/mandate-steps.ts';
import { convened, planned } from '../support/steps/meeting-steps.ts';
import { together } from '../support/steps/together.ts';

const BEATRICE = 'U0BEATRIC1';
const YANN = 'U0YANN0001';
const EMILIE = 'U0EMILIE01';
const SOPHIE = 'U0SOPHIE01';
const MARC = 'U0MARC0001';

const beginning = { beginsAt: '2021-01-04T08:00:00Z', withClock: true };
const invited = [together(planned('2021-01-19'), convened('CT-2021-S1'))];
const left = [...invited, mandateEnded('Yann Genêt', '2021-01-10')];
const seatedLater = [...invited, seated('Marc Peuplier', '2021-02-01')];

/** What somebody heard of the meeting, first to last. */
async function told(town: IssoireTown, userId: string): Promise<string[]> {
  const texts = await heard(town, userId);
  return texts.filter((text) => /convié·e|nouvelle date|attendu·e|invited|new date|expected/.test(text));
}

async function endMandate(town: IssoireTown, name: string, endsOn: string): Promise<void> {
  const claire = town.as(USER.claire);
  await openForm(claire, '/ctg membres ct', 'Mettre fin à un mandat');
  await claire.fills({ confirm: ['yes'], membership: name, endsOn, reason: 'Mutation' });
  expect((await claire.submits()).errors).toEqual({});
  await later(2)(town);
}

/** Everything that planning could write about the meeting. */
async function written({ deps: { db } }: IssoireTown) {
  const kinds = { kind: { in: ['convocation', 'withdrawal'] } };
  return {
    rows: await db.delivery.findMany({ where: kinds, orderBy: { id: 'asc' } }),
    invited: await db.attendance.findMany({ orderBy: { id: 'asc' } }),
    audit: await db.auditEvent.count(),
  };
}

describe('between the convocation and the meeting', () => {
  const town = issoireWorkspace({ ...beginning, after: invited });

  it('who no longer sits on its day is told so once, and nobody else hears of it', async () => {
    expect(await told(town(), YANN)).toHaveLength(1);

    await endMandate(town(), 'Yann Genêt', '2021-01-10');
    const [, withdrawal = '', ...others] = await told(town(), YANN);
    expect(withdrawal).toContain('Comité technique du 19 janvier 2021 : vous n’y êtes plus attendu·e');
    expect(others).toEqual([]);
    expect(await told(town(), BEATRICE)).toHaveLength(1);
    expect(await town().deps.db.attendance.count({ where: { person: { name: 'Yann Genêt' } } })).toBe(0);
  });

  it('a new holder is convened once; one who sits only later is not', async () => {
    await seated('Sophie Noisetier', '2021-01-11')(town());
    await seated('Marc Peuplier', '2021-02-01')(town());
    const [convocation = '', ...others] = await told(town(), SOPHIE);
    expect(convocation).toContain('Comité technique : vous êtes convié·e le 19 janvier 2021 à 14:00');
    expect(others).toEqual([]);
    expect(await told(town(), MARC)).toEqual([]);
  });
});

describe('after a mandate ended between the convocation and the meeting', () => {
  const town = issoireWorkspace({ ...beginning, after: left });

  it('looked at again, by two replicas at once, nothing more is written', async () => {
    const { db, now } = town().deps;
    const { id } = await db.agreement.findFirstOrThrow();
    await later(2)(town());
    const before = await written(town());
    const deps = { db, now: () => new Date(now().getTime() + 1_000) };
    await Promise.all([planAgreement(id, deps), planAgreement(id, deps)]);
    expect(await written(town())).toEqual(before);
  });

  it('somebody whose mandate was ended by mistake is convened again', async () => {
    const { db, now } = town().deps;
    const { id: agreementId } = await db.agreement.findFirstOrThrow();
    const membership = await db.membership.findFirstOrThrow({
      where: { person: { name: 'Yann Genêt' }, seatRule: { committee: { code: 'CT' } } },
    });
    await db.membership.update({ where: { id: membership.id }, data: { endsOn: null, endReason: null } });
    await Promise.all([planAgreement(agreementId, { db, now }), planAgreement(agreementId, { db, now })]);
    await later(2)(town());
    const texts = await told(town(), YANN);
    expect(texts).toHaveLength(3);
    expect(texts.at(-1)).toContain('vous êtes convié·e le 19 janvier 2021');
  });
});

describe('a meeting moved across the end of a mandate', () => {
  const town = issoireWorkspace({ ...beginning, after: seatedLater });

  it('is for those who sit on its new day; each hears of it once', async () => {
    const emma = town().as(USER.emma);
    const invitation = (await emma.sees(emma.botChannel)).at(-1);
    if (!invitation) throw new Error('nobody invited Emma');
    await emma.clicks(invitation, 'Represented by…');
    await emma.fills({ standIn: 'Émilie Charme' });
    expect((await emma.submits()).errors).toEqual({});
    await later(2)(town());
    expect(await told(town(), EMILIE)).toHaveLength(1);
    // On 19 January she still sits.
    await endMandate(town(), 'Béatrice Saule', '2021-01-31');
    expect(await told(town(), BEATRICE)).toHaveLength(1);
    const all = async () =>
      Promise.all([BEATRICE, EMILIE, MARC, USER.emma, YANN].map((userId) => told(town(), userId)));
    const before = (await all()).map(({ length }) => length);

    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Déplacer');
    await claire.fills({ day: '2021-02-16', reason: 'Salle indisponible' });
    expect((await claire.submits()).errors).toEqual({});
    await later(3)(town());
    const after = await all();
    expect(after.map(({ length }, place) => length - (before[place] ?? 0))).toEqual([1, 1, 1, 1, 1]);
    const [beatrice, emilie, marc, english, yann] = after.map((texts) => texts.at(-1));
    for (const text of [beatrice, emilie]) {
      expect(text).toContain('Comité technique du 19 janvier 2021 : vous n’y êtes plus attendu·e');
      expect(text).toContain('La réunion est déplacée au 16 février 2021.');
    }
    expect(marc).toContain('vous êtes convié·e le 16 février 2021 à 14:00');
    expect(english).toContain('new date');
    expect(yann).toContain('nouvelle date, le 16 février 2021');
    const attendances = await town().deps.db.attendance.findMany({ include: { person: true } });
    const names = attendances.map(({ person }) => person.name);
    expect(names).toContain('Marc Peuplier');
    expect(names).not.toContain('Béatrice Saule');
    expect(names).not.toContain('Émilie Charme');
  });
});
