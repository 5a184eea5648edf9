import { beforeEach, describe, expect, it } from 'vitest';
import { listLogos } from '../../../src/domain/parties/list-logos.ts';
import { loadLogos } from '../../../src/domain/parties/load-logos.ts';
import { removeLogo } from '../../../src/domain/parties/remove-logo.ts';
import { type LogoInput, setLogo } from '../../../src/domain/parties/set-logo.ts';
import { testDatabase } from '../../support/database.ts';
import { inChannel, type TwoTowns, trailOf, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { elsewhere: beside } = await twoTowns(db);

const PICTURE = { type: 'png' as const, picture: Buffer.from([1, 2, 3]), width: 40, height: 20 };
const LOGO: LogoInput = { party: 'la Caf', fileName: 'caf.png', picture: PICTURE };

let towns: TwoTowns;

beforeEach(async () => {
  towns = await twoTowns(db, beside);
});

const set = async (over: Partial<LogoInput> = {}, by = 'Claire Aubépine') =>
  setLogo(await towns.here.as(by), { ...LOGO, ...over }, towns.here.deps);
const remove = async (party: string, by = 'Denise Lilas') =>
  removeLogo(await towns.here.as(by), { party }, towns.here.deps);
const held = () => loadLogos(towns.here.agreementId, towns.here.deps);

async function refused() {
  const names = ['Gérard Érable', 'Martine Houx', 'Yann Genêt', 'Pascal Bouleau', 'Fatou Mimosa'];
  return [...(await Promise.all(names.map(towns.here.as))), await towns.stranger()];
}

describe('the logo of a party', () => {
  it('is kept to the byte, under the party’s official name, for papers to come', async () => {
    expect(await set()).toMatchObject({ party: { shortName: 'Caf' }, isReplaced: false });
    const name = "Caisse d'Allocations familiales du Puy de Dôme";
    expect(await held()).toEqual([{ name, ...PICTURE }]);
  });

  it('takes the place of a former one, and says so; the trail names both files', async () => {
    await set();
    expect(await set({ fileName: 'neuf.jpg', picture: { ...PICTURE, type: 'jpg' } })).toMatchObject({
      isReplaced: true,
    });
    expect(await held()).toMatchObject([{ type: 'jpg' }]);
    const last = await db.auditEvent.findFirstOrThrow({ where: { action: 'logo.set' }, orderBy: { id: 'desc' } });
    expect(last).toMatchObject({ before: { fileName: 'caf.png' }, after: { party: 'Caf', fileName: 'neuf.jpg' } });
  });

  it('keeps the beginning of a file’s name that is too long, never half a letter', async () => {
    await set({ fileName: '😀'.repeat(201) });
    const { fileName } = await db.partyLogo.findFirstOrThrow({
      where: { party: { agreementId: towns.here.agreementId } },
    });
    expect(fileName).toBe('😀'.repeat(200));
  });

  it('is refused from anybody but the coordinator and the secretariat in charge, who may not take it away either', async () => {
    await set();
    for (const viewer of await refused()) {
      const input = { ...LOGO, fileName: 'autre.png' };
      await expect(setLogo(viewer, input, towns.here.deps)).rejects.toMatchObject({ code: 'stewardsOnly' });
      await expect(removeLogo(viewer, { party: 'Caf' }, towns.here.deps)).rejects.toMatchObject({
        code: 'stewardsOnly',
      });
    }
    expect(await held()).toHaveLength(1);
  });

  it('is of a party that there is: the name of none is told with those that there are', async () => {
    const unknown = { code: 'partyUnknown', detail: { known: ['Caf', 'Agglo', 'Ville'] } };
    await expect(set({ party: 'MSA' })).rejects.toMatchObject(unknown);
    await expect(remove('MSA')).rejects.toMatchObject(unknown);
  });

  it('is of its agreement: the same party of another gives and loses none', async () => {
    const { here, elsewhere } = towns;
    await set();
    await setLogo(await elsewhere.as('Claire Aubépine'), { ...LOGO, fileName: 'là-bas.png' }, elsewhere.deps);
    await remove('Caf');
    expect(await held()).toEqual([]);
    expect(await loadLogos(elsewhere.agreementId, here.deps)).toHaveLength(1);
  });
});

describe('a logo taken away', () => {
  it('is no longer there, leaves its line in the trail, and is not taken away twice', async () => {
    await set();
    expect(await remove('caf')).toMatchObject({ party: { shortName: 'Caf' } });
    expect(await held()).toEqual([]);
    await expect(remove('caf')).rejects.toMatchObject({ code: 'logoNone', detail: { party: { shortName: 'Caf' } } });
    const { agreementId } = towns.here;
    const { id } = await db.party.findFirstOrThrow({ where: { agreementId, code: 'CAF63' } });
    expect(await trailOf(towns.here, id)).toEqual(['logo.set', 'logo.removed']);
  });
});

describe('the list of logos', () => {
  it('says party by party which gave one, and lets the stewards send one where they are alone', async () => {
    const { here } = towns;
    await set({ party: 'Ville' });
    const logo = { fileName: 'caf.png', width: 40, height: 20 };
    const parties = [
      { party: 'Caf', logo: null },
      { party: 'Agglo', logo: null },
      { party: 'Ville', logo },
    ];
    const denise = await here.as('Denise Lilas');
    expect(await listLogos(denise, here.deps)).toEqual({ parties, maySend: true });
    expect(await listLogos(inChannel(denise, null), here.deps)).toEqual({ parties, maySend: false });
    expect(await listLogos(await here.as('Yann Genêt'), here.deps)).toEqual({ parties, maySend: false });
  });
});
