import { describe, expect, it } from 'vitest';
import { addPartner, changePartner } from '../../../src/domain/partners/keep-partner.ts';
import { testDatabase } from '../../support/database.ts';
import { decisionTown } from '../../support/decision-town.ts';

const { db } = await testDatabase();
const { viewer, deps } = await decisionTown(db);
const add = async (name: string, by = 'U0CLAIRE01') =>
  addPartner(await viewer(by), { name, kind: 'ASSOCIATION' }, deps);

describe('a partner, whatever request is forged', () => {
  it('is entered and changed by the coordinator and the secretariat in charge only', async () => {
    await add('Les Petits Pas');
    await add('Le Relais', 'U0DENISE01');
    const { id } = await db.partner.findFirstOrThrow({ where: { name: 'Le Relais' } });
    for (const refused of ['U0YANN0001', 'U0MARTINE1', 'U0FATOU001', 'U0NOBODY01']) {
      await expect(add('Autre chose', refused)).rejects.toMatchObject({ code: 'stewardsOnly' });
      const change = changePartner(await viewer(refused), { id, name: 'Autre chose', kind: 'OTHER' }, deps);
      await expect(change).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
    expect(await db.partner.findMany({ where: { name: 'Autre chose' } })).toEqual([]);
  });

  it('has one name, which no other has, even entered twice at once', async () => {
    const both = await Promise.allSettled([add('Amicale laïque'), add('AMICALE LAIQUE', 'U0DENISE01')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(add('   ')).rejects.toMatchObject({ fields: { name: { code: 'required' } } });
    await expect(add('x'.repeat(151))).rejects.toMatchObject({ fields: { name: { code: 'tooLong' } } });
    await add('Les Premiers Pas');
    const one = await db.partner.findFirstOrThrow({ where: { name: 'Les Premiers Pas' } });
    const claire = await viewer('U0CLAIRE01');
    await changePartner(claire, { id: one.id, name: 'Les premiers pas', kind: 'ASSOCIATION' }, deps);
    expect((await db.partner.findUniqueOrThrow({ where: { id: one.id } })).name).toBe('Les premiers pas');
  });

  it('is of its agreement: another one’s is not there to be changed', async () => {
    const claire = await viewer('U0CLAIRE01');
    const id = '0190c3a0-0000-7000-8000-000000000000';
    await expect(changePartner(claire, { id, name: 'Rien', kind: 'OTHER' }, deps)).rejects.toMatchObject({
      code: 'gone',
    });
  });
});
