import { beforeEach, describe, expect, it } from 'vitest';
import { appointCoordinator } from '../../../src/domain/people/appoint-coordinator.ts';
import { chooseLanguage } from '../../../src/domain/people/choose-language.ts';
import { linkPerson } from '../../../src/domain/people/link-person.ts';
import { listCoordinators } from '../../../src/domain/people/list-coordinators.ts';
import { testDatabase } from '../../support/database.ts';
import { inChannel, type TwoTowns, trailOf, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { elsewhere: beside } = await twoTowns(db);

let towns: TwoTowns;

beforeEach(async () => {
  towns = await twoTowns(db, beside);
});

const personOf = (name: string, agreementId = towns.here.agreementId) =>
  db.person.findFirstOrThrow({ where: { agreementId, name } });

async function others() {
  const names = ['Denise Lilas', 'Gérard Érable', 'Yann Genêt', 'Fatou Mimosa'];
  return [...(await Promise.all(names.map(towns.here.as))), await towns.stranger()];
}

describe('the coordinator’s role', () => {
  const appoint = async (slackUserId: string, from: string, by = 'Claire Aubépine') =>
    appointCoordinator(await towns.here.as(by), { slackUserId, from }, towns.here.deps);
  const terms = async () =>
    (await listCoordinators(await towns.stranger(), towns.here.deps)).terms.map((one) => Object.values(one));

  it('passes on its day; who held it keeps it until the eve, and in the record (X3-15)', async () => {
    expect(await appoint('U0YANN0001', '2021-06-01')).toEqual({ name: 'Yann Genêt' });
    expect(await terms()).toEqual([
      ['Claire Aubépine', '2020-01-06', '2021-05-31'],
      ['Yann Genêt', '2021-06-01', null],
    ]);
    const { here } = towns;
    const coordinates = async (name: string) => (await here.as(name)).roles.includes('coordinator');
    expect([await coordinates('Claire Aubépine'), await coordinates('Yann Genêt')]).toEqual([true, false]);
    here.moveTo('2021-06-01T08:00:00Z');
    expect([await coordinates('Claire Aubépine'), await coordinates('Yann Genêt')]).toEqual([false, true]);
  });

  it('may pass today, and the appointment to come that it overtakes is no more', async () => {
    await appoint('U0YANN0001', '2021-06-01');
    await appoint('U0LUCIE001', '2021-05-03');
    expect(await terms()).toEqual([
      ['Claire Aubépine', '2020-01-06', '2021-05-02'],
      ['Lucie Fougère', '2021-05-03', null],
    ]);
  });

  it('passes once, whoever says it again', async () => {
    await appoint('U0YANN0001', '2021-06-01');
    await appoint('U0YANN0001', '2021-06-01');
    expect(await terms()).toHaveLength(2);
    expect(await trailOf(towns.here, towns.here.agreementId)).toEqual(['agreement.loaded', 'coordinator.appointed']);
  });

  it('does not pass on a day gone, nor to an account that nobody of the roster has', async () => {
    await expect(appoint('U0YANN0001', '2021-05-02')).rejects.toMatchObject({ code: 'datePast' });
    await expect(appoint('U0JEAN0001', '2021-06-01')).rejects.toMatchObject({ code: 'personNotLinked' });
    await db.person.updateMany({
      where: { agreementId: towns.here.agreementId, name: 'Yann Genêt' },
      data: { slackUserId: null },
    });
    await expect(appoint('U0YANN0001', '2021-06-01')).rejects.toMatchObject({ code: 'personNotLinked' });
    expect(await terms()).toEqual([['Claire Aubépine', '2020-01-06', null]]);
  });

  it('is handed over by who holds it alone, and only for their own eyes is that offered', async () => {
    const { here } = towns;
    for (const viewer of await others()) {
      const input = { slackUserId: 'U0YANN0001', from: '2021-06-01' };
      await expect(appointCoordinator(viewer, input, here.deps)).rejects.toMatchObject({ code: 'coordinatorOnly' });
      expect((await listCoordinators(viewer, here.deps)).mayAppoint).toBe(false);
    }
    const claire = await here.as('Claire Aubépine');
    expect((await listCoordinators(claire, here.deps)).mayAppoint).toBe(true);
    expect((await listCoordinators(inChannel(claire, null), here.deps)).mayAppoint).toBe(false);
    expect(await terms()).toHaveLength(1);
  });
});

describe('the Slack account of somebody of the roster', () => {
  const link = async (name: string, slackUserId: string | null, by = 'Claire Aubépine') =>
    linkPerson(await towns.here.as(by), { personId: (await personOf(name)).id, slackUserId }, towns.here.deps);

  it('is theirs from the moment that the coordinator says so, and is taken away the same', async () => {
    expect(await link('Josette Merisier', 'U0JOSETTE1')).toEqual({ name: 'Josette Merisier' });
    expect(await personOf('Josette Merisier')).toMatchObject({ slackUserId: 'U0JOSETTE1' });
    await link('Josette Merisier', null);
    const { id, slackUserId } = await personOf('Josette Merisier');
    expect(slackUserId).toBeNull();
    expect(await trailOf(towns.here, id)).toEqual(['person.linked', 'person.unlinked']);
  });

  it('may be said again, but is never that of two people', async () => {
    await link('Yann Genêt', 'U0YANN0001');
    const taken = { fields: { slackUser: { code: 'slackUserTaken', detail: { name: 'Yann Genêt' } } } };
    await expect(link('Josette Merisier', 'U0YANN0001')).rejects.toMatchObject(taken);
    expect(await personOf('Josette Merisier')).toMatchObject({ slackUserId: null });
  });

  it('is said by the coordinator alone, of somebody of their own agreement', async () => {
    const { here, elsewhere } = towns;
    const { id: personId } = await personOf('Josette Merisier');
    for (const viewer of await others()) {
      const linked = linkPerson(viewer, { personId, slackUserId: 'U0JEAN0001' }, here.deps);
      await expect(linked).rejects.toMatchObject({ code: 'coordinatorOnly' });
    }
    const claire = await elsewhere.as('Claire Aubépine');
    const foreign = linkPerson(claire, { personId, slackUserId: 'U0JEAN0001' }, elsewhere.deps);
    await expect(foreign).rejects.toMatchObject({ fields: { person: { code: 'gone' } } });
  });

  it('says nothing of the other agreement: the same account is there somebody’s already', async () => {
    await db.person.updateMany({ where: { agreementId: towns.here.agreementId }, data: { slackUserId: null } });
    await link('Claire Aubépine', 'U0CLAIRE01');
    expect(await personOf('Claire Aubépine')).toMatchObject({ slackUserId: 'U0CLAIRE01' });
  });
});

describe('the language in which somebody is answered', () => {
  it('is theirs to choose, and stands in every later request; the agreement’s stays', async () => {
    const { here } = towns;
    await chooseLanguage(await here.as('Pascal Bouleau'), { language: 'en' }, here.deps);
    expect((await here.as('Pascal Bouleau')).language).toBe('en');
    expect((await here.as('Yann Genêt')).language).toBe('fr');
    expect(await trailOf(here, (await personOf('Pascal Bouleau')).id)).toEqual(['person.language']);
  });

  it('cannot be chosen by somebody whom the roster does not hold', async () => {
    const chosen = chooseLanguage(await towns.stranger(), { language: 'en' }, towns.here.deps);
    await expect(chosen).rejects.toMatchObject({ code: 'rosterOnly' });
  });
});
