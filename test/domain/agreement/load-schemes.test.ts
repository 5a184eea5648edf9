import { expect, it } from 'vitest';
import { loadAgreement } from '../../../src/domain/agreement/load-agreement.ts';
import { testDatabase } from '../../support/database.ts';
import { issoireSandboxFile } from '../../support/seed-file.ts';

it('a scheme is entered once; what the file says otherwise later is reported, and not applied (Art. 11)', async () => {
  const { db } = await testDatabase();
  const deps = { db, now: () => new Date('2021-05-03T07:00:00Z') };
  const file = issoireSandboxFile();
  expect((await loadAgreement(file, deps)).created.schemes).toBe(file.schemes.length);
  expect(await loadAgreement(file, deps)).toMatchObject({ created: {}, differences: [] });
  const town = file.schemes.find(({ code }) => code === 'PEDT-VILLE');
  if (!town) throw new Error('the file names no PEDT of the town');
  town.endsOn = '2021-12-31';
  const { created, differences } = await loadAgreement(file, deps);
  expect(created).toEqual({});
  expect(differences).toEqual(['schemes[1].endsOn: « 2021-12-31 » in the file, « 2020-12-31 » in the database']);
  expect(await db.scheme.findFirstOrThrow({ where: { code: 'PEDT-VILLE' } })).toMatchObject({
    endsOn: new Date('2020-12-31'),
  });
});
