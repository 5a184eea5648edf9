import { beforeAll, describe, expect, it } from 'vitest';
import { checkCoordinator, checkReachability } from '../../../src/domain/people/check-people.ts';
import { chooseRoutes } from '../../../src/domain/people/choose-routes.ts';
import { findCoordination } from '../../../src/domain/people/find-coordination.ts';
import { findPeopleBySlack } from '../../../src/domain/people/find-people-by-slack.ts';
import { findPersonViewer } from '../../../src/domain/people/find-person-viewer.ts';
import { findViewer } from '../../../src/domain/people/find-viewer.ts';
import { listPeople } from '../../../src/domain/people/list-people.ts';
import { loadOffices } from '../../../src/domain/people/load-offices.ts';
import { testDatabase } from '../../support/database.ts';
import { type TwoTowns, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const ALL = { committeeId: null };

let towns: TwoTowns;

beforeAll(async () => {
  towns = await twoTowns(db);
});

describe('the people whom a form offers', () => {
  it('are those of this agreement whose name or office holds every word, without their addresses', async () => {
    const list = async (words: string) => listPeople(await towns.here.as('Pascal Bouleau'), { words }, towns.here.deps);
    expect((await list('')).length).toBe(25);
    const [found, ...others] = await list('GENET jeunesse');
    expect([Object.keys(found ?? {}), found?.name, others]).toEqual([['id', 'name', 'jobTitle'], 'Yann Genêt', []]);
    expect(await list('genêt crèche')).toEqual([]);
  });

  it('are not offered to a stranger, who is not told whom to write to either (Art. 12)', async () => {
    const stranger = await towns.stranger();
    await expect(listPeople(stranger, {}, towns.here.deps)).rejects.toMatchObject({ code: 'rosterOnly' });
    await expect(findCoordination(stranger, towns.here.deps)).rejects.toMatchObject({ code: 'rosterOnly' });
  });

  it('know whom to write to: who coordinates today, and nobody else', async () => {
    const found = await findCoordination(await towns.here.as('Fatou Mimosa'), towns.here.deps);
    expect(found).toEqual([{ name: 'Claire Aubépine', email: 'claire.aubepine@agglo-issoire.example' }]);
  });

  it('are found by their Slack accounts, in this agreement alone', async () => {
    const yann = await towns.here.as('Yann Genêt');
    const found = await findPeopleBySlack(yann, ['U0YANN0001', 'U0JEAN0001'], towns.here.deps);
    expect([...found]).toEqual([['U0YANN0001', { id: yann.person?.id, name: 'Yann Genêt' }]]);
  });
});

describe('who is asking', () => {
  const ask = (slackUserId: string, agreementCode?: string) =>
    findViewer({ slackUserId, channelId: undefined, via: 'slash', audience: 'self', agreementCode }, towns.here.deps);
  const codeOf = async ({ agreementId }: { agreementId: string }) =>
    (await db.agreement.findUniqueOrThrow({ where: { id: agreementId } })).code;

  it('is somebody of the agreement that they name, with the roles of today', async () => {
    const code = await codeOf(towns.elsewhere);
    const viewer = await ask('U0DENISE01', code.toLowerCase());
    expect(viewer).toMatchObject({ agreement: { code }, person: { name: 'Denise Lilas' }, today: '2021-05-03' });
    expect(viewer.roles.toSorted()).toEqual(['member', 'secretariat']);
    expect((await ask('U0MARTINE1', code)).roles).toEqual(['member']);
    expect((await ask('U0ODILE001', code)).roles).toEqual([]);
  });

  it('has to say which agreement they mean when their account is in two, and is told a wrong name', async () => {
    const codes = [await codeOf(towns.here), await codeOf(towns.elsewhere)];
    await expect(ask('U0YANN0001')).rejects.toMatchObject({ code: 'agreementAmbiguous' });
    await expect(ask('U0YANN0001', 'NULLE-PART')).rejects.toMatchObject({
      ...{ code: 'agreementUnknown', detail: { given: 'NULLE-PART', known: expect.arrayContaining(codes) } },
    });
    await expect(ask('U0JEAN0001')).rejects.toMatchObject({ code: 'notInAnyRoster' });
  });

  it('is gone, by a link of a letter, once the roster no longer holds them', async () => {
    const { id } = await db.person.create({ data: { agreementId: towns.here.agreementId, name: 'De passage' } });
    expect(await findPersonViewer(id, towns.here.deps)).toMatchObject({ person: { id }, roles: [], via: 'mail' });
    await db.person.delete({ where: { id } });
    await expect(findPersonViewer(id, towns.here.deps)).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('who holds which office on a day', () => {
  it('is read from the rotation: the secretaries of the party whose turn it is (Annexe 3)', async () => {
    const { here } = towns;
    const offices = await loadOffices(here.agreementId, here.deps);
    const names = async (ids: string[]) =>
      (await db.person.findMany({ where: { id: { in: ids } }, orderBy: { name: 'asc' } })).map(({ name }) => name);
    expect(await names(offices.secretaries('2020-06-01'))).toEqual(['Martine Houx']);
    expect(await names(offices.secretaries('2021-05-03'))).toEqual(['Denise Lilas']);
    expect(await names(offices.secretaries('2022-06-01'))).toEqual(['Lucie Fougère']);
    // Before anybody kept the secretariat, and before anybody coordinated: nobody; then the coordinator stands in.
    expect(await names(offices.stewards('2019-12-31'))).toEqual([]);
    const caf = await db.party.findFirstOrThrow({ where: { agreementId: here.agreementId, code: 'CAF63' } });
    expect(await names(offices.secretariesOf(caf.id, '2021-05-03'))).toEqual(['Martine Houx']);
    expect(await names(offices.speakersOf(caf.id, '2021-05-03'))).toEqual(['Gérard Érable']);
  });
});

describe('the checks of the roster', () => {
  it('find nobody to coordinate, on the day after the last', async () => {
    const claire = await towns.here.as('Claire Aubépine');
    expect(await checkCoordinator(claire, ALL, towns.here.deps)).toEqual([]);
    const before = { ...claire, today: '2020-01-05' };
    expect(await checkCoordinator(before, ALL, towns.here.deps)).toEqual([{ code: 'noCoordinator' }]);
  });

  it('find who can be reached by no way', async () => {
    const found = await checkReachability(await towns.here.as('Claire Aubépine'), ALL, towns.here.deps);
    expect(found).toEqual([{ code: 'personUnreachable', name: 'Raymond Aulne' }]);
  });
});

describe('the ways that lead to somebody', () => {
  const claire = { name: 'Claire', slackUserId: 'U0CLAIRE01', email: 'c@agglo.example', reachBy: null };
  const vias = (over: object, canMail = true) =>
    chooseRoutes({ ...claire, ...over }, { canMail }).map(({ via }) => via);

  it('are by chat first, by e-mail first to who prefers it, and none to who has neither', () => {
    expect(vias({})).toEqual(['SLACK', 'EMAIL']);
    expect(vias({ reachBy: 'EMAIL' })).toEqual(['EMAIL', 'SLACK']);
    expect(vias({ reachBy: 'EMAIL' }, false)).toEqual(['SLACK']);
    expect(vias({ slackUserId: null })).toEqual(['EMAIL']);
    expect(vias({ slackUserId: null }, false)).toEqual([]);
  });
});
