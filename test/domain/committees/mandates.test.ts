import { beforeEach, describe, expect, it } from 'vitest';
import { type EndInput, endMandate } from '../../../src/domain/committees/end-mandate.ts';
import { nameRepresentative, type RepresentativeInput } from '../../../src/domain/committees/name-representative.ts';
import { testDatabase } from '../../support/database.ts';
import { type TwoTowns, trailOf, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { elsewhere: beside } = await twoTowns(db);

let towns: TwoTowns;

beforeEach(async () => {
  towns = await twoTowns(db, beside);
});

const seatOf = (name: string, rule: string, agreementId = towns.here.agreementId) =>
  db.membership.findFirstOrThrow({ where: { agreementId, person: { name }, seatRule: { code: rule } } });
const personOf = (name: string, agreementId = towns.here.agreementId) =>
  db.person.findFirstOrThrow({ where: { agreementId, name } }).then(({ id }) => id);
const rowOf = (id: string) => db.membership.findUniqueOrThrow({ where: { id } });

async function others() {
  const names = ['Bernard Châtaignier', 'Martine Houx', 'Yann Genêt', 'Pascal Bouleau', 'Fatou Mimosa'];
  return [...(await Promise.all(names.map(towns.here.as))), await towns.stranger()];
}

describe('a mandate that ends', () => {
  const end = async (membershipId: string, over: Partial<EndInput> = {}, by = 'Denise Lilas') => {
    const input = { membershipId, endsOn: '2021-06-30', reason: ' démission ', ...over };
    return endMandate(await towns.here.as(by), input, towns.here.deps);
  };

  it('stays as history, with its last day and why, and ends with it who stood in for it (R-19)', async () => {
    const president = await seatOf('Bernard Châtaignier', 'API-PRESIDENT');
    const standIn = await seatOf('Nadia Tilleul', 'API-PRESIDENT');
    const told = await end(president.id);
    expect(told).toEqual({ name: 'Bernard Châtaignier', seat: 'Le Président ou son représentant' });
    const ended = { endsOn: new Date('2021-06-30'), endReason: 'démission' };
    expect([await rowOf(president.id), await rowOf(standIn.id)]).toMatchObject([ended, ended]);
    expect((await seatOf('Nadia Tilleul', 'API-VICE-PRESIDENTS')).endsOn).toBeNull();
    expect(await trailOf(towns.here, president.id)).toEqual(['mandate.ended']);
  });

  it('leaves a stand-in who goes earlier their own last day', async () => {
    const standIn = await seatOf('Nadia Tilleul', 'API-PRESIDENT');
    await end(standIn.id, { endsOn: '2021-05-31' });
    await end((await seatOf('Bernard Châtaignier', 'API-PRESIDENT')).id);
    expect((await rowOf(standIn.id)).endsOn).toEqual(new Date('2021-05-31'));
  });

  it('changes nothing when the same is said again, and takes another day when one is', async () => {
    const { id } = await seatOf('Yann Genêt', 'VILLE-API-SERVICES');
    await end(id);
    await end(id, { reason: 'démission' });
    expect(await trailOf(towns.here, id)).toEqual(['mandate.ended']);
    await end(id, { endsOn: '2021-07-15' });
    expect((await rowOf(id)).endsOn).toEqual(new Date('2021-07-15'));
    expect(await trailOf(towns.here, id)).toEqual(['mandate.ended', 'mandate.ended']);
  });

  it('may last one day, and is refused an end before it began, or without a reason', async () => {
    const { id } = await seatOf('Bernard Châtaignier', 'API-PRESIDENT');
    await expect(end(id, { endsOn: '2020-07-09' })).rejects.toMatchObject({
      fields: { endsOn: { code: 'endsBeforeStart' } },
    });
    await expect(end(id, { reason: '  ' })).rejects.toMatchObject({ fields: { reason: { code: 'required' } } });
    expect((await rowOf(id)).endsOn).toBeNull();
    await end(id, { endsOn: '2020-07-10' });
    expect((await rowOf(id)).endsOn).toEqual(new Date('2020-07-10'));
  });

  it('is ended by the coordinator and the secretariat in charge alone, in their own agreement', async () => {
    const { here, elsewhere } = towns;
    const { id } = await seatOf('Yann Genêt', 'VILLE-API-SERVICES');
    const input = { membershipId: id, endsOn: '2021-06-30', reason: 'départ' };
    for (const viewer of await others()) {
      await expect(endMandate(viewer, input, here.deps)).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
    const foreign = endMandate(await elsewhere.as('Claire Aubépine'), input, elsewhere.deps);
    await expect(foreign).rejects.toMatchObject({ fields: { membership: { code: 'gone' } } });
    expect((await rowOf(id)).endsOn).toBeNull();
  });
});

describe('somebody named to stand in for the holder of a seat', () => {
  const name = async (holder: string, rule: string, person: string, over: Partial<RepresentativeInput> = {}) => {
    const { id: membershipId } = await seatOf(holder, rule);
    const input = { membershipId, personId: await personOf(person), startsOn: '2021-05-03', ...over };
    return nameRepresentative(await towns.here.as('Denise Lilas'), input, towns.here.deps);
  };

  it('holds it as their representative, as long as the holder, and the trail says so (Annexe 3)', async () => {
    expect(await name('Sophie Noisetier', 'API-DIRECTEURS', 'Lucie Fougère')).toMatchObject({
      ...{ holder: 'Sophie Noisetier', representative: 'Lucie Fougère', isOutsideText: false },
    });
    const holder = await seatOf('Sophie Noisetier', 'API-DIRECTEURS');
    const named = await seatOf('Lucie Fougère', 'API-DIRECTEURS');
    expect(named).toMatchObject({ capacity: 'REPRESENTATIVE', holderId: holder.id, partyId: holder.partyId });
    expect([named.startsOn, named.endsOn]).toEqual([new Date('2021-05-03'), null]);
    expect(await trailOf(towns.here, named.id)).toEqual(['representative.named']);
  });

  it('is named even where the text gives no substitute, and that is said (X3-13, K-19)', async () => {
    expect(await name('Françoise Marronnier', 'VILLE-MAIRE', 'Karim Laurier')).toMatchObject({ isOutsideText: true });
    expect((await seatOf('Karim Laurier', 'VILLE-MAIRE')).capacity).toBe('REPRESENTATIVE');
  });

  it('is named once: the second time tells that they hold the seat', async () => {
    await name('Sophie Noisetier', 'API-DIRECTEURS', 'Lucie Fougère');
    const again = { fields: { person: { code: 'alreadyMember', detail: { name: 'Lucie Fougère' } } } };
    await expect(name('Sophie Noisetier', 'API-DIRECTEURS', 'Lucie Fougère')).rejects.toMatchObject(again);
    expect(
      await db.membership.count({
        where: {
          person: { name: 'Lucie Fougère' },
          seatRule: { code: 'API-DIRECTEURS', agreementId: towns.here.agreementId },
        },
      }),
    ).toBe(1);
  });

  it('is told so too after the holder’s mandate was given another end', async () => {
    const { here } = towns;
    const { id: membershipId } = await seatOf('Sophie Noisetier', 'API-DIRECTEURS');
    await name('Sophie Noisetier', 'API-DIRECTEURS', 'Lucie Fougère');
    const claire = await here.as('Claire Aubépine');
    for (const endsOn of ['2021-09-30', '2021-12-31']) {
      await endMandate(claire, { membershipId, endsOn, reason: 'élections' }, here.deps);
    }
    await expect(name('Sophie Noisetier', 'API-DIRECTEURS', 'Lucie Fougère')).rejects.toMatchObject({
      fields: { person: { code: 'alreadyMember' } },
    });
  });

  it('goes with the holder: their mandate ends when the holder’s does, and none begins after it', async () => {
    const { here } = towns;
    const { id: membershipId } = await seatOf('Sophie Noisetier', 'API-DIRECTEURS');
    await endMandate(await here.as('Claire Aubépine'), { membershipId, endsOn: '2021-06-30', reason: 'x' }, here.deps);
    await name('Sophie Noisetier', 'API-DIRECTEURS', 'Lucie Fougère');
    expect((await seatOf('Lucie Fougère', 'API-DIRECTEURS')).endsOn).toEqual(new Date('2021-06-30'));
    const late = name('Sophie Noisetier', 'API-DIRECTEURS', 'Yann Genêt', { startsOn: '2021-07-01' });
    const detail = { name: 'Sophie Noisetier', on: '2021-06-30' };
    await expect(late).rejects.toMatchObject({ fields: { startsOn: { code: 'mandateEnds', detail } } });
  });

  it('is somebody else of this agreement', async () => {
    const self = name('Sophie Noisetier', 'API-DIRECTEURS', 'Sophie Noisetier');
    await expect(self).rejects.toMatchObject({ fields: { person: { code: 'representsSelf' } } });
    const { agreementId } = towns.elsewhere;
    const personId = await personOf('Lucie Fougère', agreementId);
    const foreign = name('Sophie Noisetier', 'API-DIRECTEURS', 'Lucie Fougère', { personId });
    await expect(foreign).rejects.toMatchObject({ fields: { person: { code: 'gone' } } });
    const { id: membershipId } = await seatOf('Sophie Noisetier', 'API-DIRECTEURS', agreementId);
    const theirs = name('Sophie Noisetier', 'API-DIRECTEURS', 'Lucie Fougère', { membershipId });
    await expect(theirs).rejects.toMatchObject({ fields: { membership: { code: 'gone' } } });
  });

  it('is named by the coordinator and the secretariat in charge alone', async () => {
    const { id: membershipId } = await seatOf('Bernard Châtaignier', 'API-PRESIDENT');
    const input = { membershipId, personId: await personOf('Lucie Fougère'), startsOn: '2021-05-03' };
    for (const viewer of await others()) {
      const named = nameRepresentative(viewer, input, towns.here.deps);
      await expect(named).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
  });
});
