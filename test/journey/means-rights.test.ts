import { describe, expect, it } from 'vitest';
import { loadMeans } from '../../src/domain/means/load-means.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { pressesBeside } from '../support/presses-beside.ts';
import { shown } from '../support/shown.ts';
import { brought, broughtNextYear, changedMeans, meansSheet, promisedData } from '../support/steps/means-steps.ts';

const YANN = 'U0YANN0001';
const BEATRICE = 'U0BEATRIC1';

describe('who says what each party brings', () => {
  const town = issoireWorkspace({ after: [meansSheet, brought, promisedData] });

  it('is its secretariat for it alone; others are offered nothing and refused', async () => {
    const martine = town().as(USER.martine);
    await openForm(martine, '/ctg moyens', 'Ajouter des moyens');
    await expect(martine.fills({ party: 'Ville' })).rejects.toThrow();
    await martine.fills({ kind: 'ETP', planned: '2', year: '2022', source: 'Tableau des emplois' });
    expect((await martine.submits()).errors).toEqual({});
    expect(await shown(town(), '/ctg moyens 2022 lignes', USER.martine)).toMatch(/Caf · 2022 · ETP .*\n\[Modifier\]/);
    expect(await shown(town(), '/ctg moyens 2021 nature:investissement', USER.martine)).not.toContain('[Modifier]');
    const beatrice = await shown(town(), '/ctg moyens 2021 lignes', BEATRICE);
    expect(beatrice).toContain('12 500,50 €');
    expect(beatrice).not.toMatch(/\[(Modifier|Ajouter des moyens)\]/);
  });

  it('is, for what came of a sheet’s means, who leads it', async () => {
    const yann = town().as(YANN);
    await pressesBeside(yann, '/ctg action FA-01', 'ETP');
    await expect(yann.fills({ planned: '9' })).rejects.toThrow();
    await yann.fills({ actual: '0,25', source: ' ' });
    expect((await yann.submits()).errors).toEqual({ source: 'Source obligatoire (art. 7).' });
    await yann.fills({ source: 'Relevé d’heures' });
    expect((await yann.submits()).errors).toEqual({});
    expect(await shown(town(), '/ctg action FA-01', BEATRICE)).toContain(
      'prévu 0,5 ETP, réel 0,25 ETP, il manque 0,25 ETP (source : Relevé d’heures)',
    );
  });

  it('is hidden with its sheet, and where others read along: how many are kept is said (Art. 12)', async () => {
    const { db } = town().deps;
    await db.resourceCommitment.updateMany({ where: { kind: 'INVESTMENT' }, data: { visibility: 'PUBLIC' } });
    // Its own word counts for nothing: the sheet’s does.
    await db.resourceCommitment.updateMany({ where: { sheetId: { not: null } }, data: { visibility: 'PUBLIC' } });
    for (const told of [
      await shown(town(), '/ctg moyens 2021', USER.stranger),
      await shown(town(), '/ctg moyens 2021 public', USER.claire, CHANNEL.general),
    ]) {
      expect(told).toContain('O3.1 · investissement | non renseigné ou réservé | non renseigné ou réservé | 3 000 €');
      expect(told).toContain('5 éléments réservés aux parties');
      expect(told).not.toMatch(/0,5 ETP|12 500|Salle|\[Ajouter/);
    }
  });
});

describe('what was said of means', () => {
  const hours = changedMeans({ party: 'Agglo', kind: 'FTE' }, { actual: '0,25', source: 'Relevé d’heures' }, YANN);
  const town = issoireWorkspace({ after: [meansSheet, brought, promisedData, hours, broughtNextYear] });

  it('is kept with what it was before, and taken away without being forgotten', async () => {
    const claire = town().as(USER.claire);
    const { db } = town().deps;
    const agreement = await db.agreement.findFirstOrThrow();
    const changed = await db.auditEvent.findFirstOrThrow({
      where: { action: 'means.changed' },
      orderBy: { id: 'desc' },
    });
    expect(changed).toMatchObject({
      actorName: 'Yann Genêt',
      before: { planned: 0.5, actual: null, source: 'Tableau des emplois' },
      after: { planned: 0.5, actual: 0.25, source: 'Relevé d’heures' },
    });
    await pressesBeside(claire, '/ctg moyens 2022 lignes', 'Caf');
    await claire.fills({ removal: ['retirer cette ligne (l’historique la garde)'] });
    expect((await claire.submits()).errors).toEqual({});
    expect(await shown(town(), '/ctg moyens 2022 lignes')).toContain('Aucun moyen ne répond');
    expect(await db.auditEvent.findFirst({ where: { action: 'means.removed' } })).toMatchObject({
      before: { year: 2022, planned: 2 },
    });
    const records = await loadMeans({ kind: 'OPERATING' }, { agreement }, { db });
    expect(records.map(({ party, planned }) => [party.shortName, planned])).toEqual([
      ['Agglo', 1000],
      ['Ville', 12500.5],
    ]);
  });
});
