import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/answer-to.ts';
import type { Entry } from '../support/form-values.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { filled } from '../support/steps/form-steps.ts';
import { sheetCreated, sheetEdited, sheetFollowed } from '../support/steps/sheet-steps.ts';

const SHEET = { sheet: 'FA-01' };
const MEASURE = { label: 'Places ouvertes', sheets: ['FA-01'], baseline: '120', baselineSource: 'Caf' };

const reading = (value: string) =>
  filled('add-reading', { indicator: 'I-01' }, { on: '2021', value, source: 'Caf, 31/12/2021' });

/** All that a stranger may not read: a blocker, a funder, an indicator with its reading. */
const kept = [
  sheetCreated(),
  sheetFollowed({ status: 'BLOCKED', blockers: 'Pas de véhicule' }),
  filled('record-funding', SHEET, { funder: 'Caf', scheme: 'REAAP', amount: '9000', source: 'Convention' }),
  filled('create-indicator', {}, MEASURE),
  reading('132'),
];

const opened = [...kept, sheetEdited({ visibility: 'PUBLIC' }), reading('140')];

const strangersHistory = (town: IssoireTown) => answerTo(town, '/ctg action FA-01 historique', USER.stranger);

describe('the history of a sheet that is the parties’', () => {
  const town = issoireWorkspace({ after: kept });

  it('is as open as the sheet, save for what was written while it was less so (Art. 12)', async () => {
    expect(await strangersHistory(town())).toContain('Aucune fiche action ne répond');
    const claire = town().as(USER.claire);
    const edits = async (entries: Record<string, Entry>) => {
      await openForm(claire, '/ctg action FA-01', 'act:edit-sheet');
      await claire.fills(entries);
      expect((await claire.submits()).errors).toEqual({});
    };
    await edits({ visibility: 'tout le monde', title: 'Un relais pour tous' });
    await edits({ title: 'Un relais ouvert' });
    await claire.types(CHANNEL.agreement, '/ctg indicateur valeur I-01 2021 140 source:"Caf, 31/12/2021"');
    const history = await strangersHistory(town());
    expect(history).toContain('Intitulé : Un relais pour tous → Un relais ouvert');
    expect(history).not.toContain('Pas de véhicule');
    expect(history).not.toContain('itinérant');
    expect(history).not.toContain('REAAP');
    expect(history).not.toContain('I-01');
    expect(history).toContain('réservés aux parties');
  });
});

describe('the history of a sheet that is everybody’s', () => {
  const town = issoireWorkspace({ after: opened });

  it('is as open as its indicators, save for what was said of one while it was less so', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg indicateur I-01', 'Modifier');
    await claire.fills({ visibility: 'tout le monde' });
    expect((await claire.submits()).errors).toEqual({});
    await claire.types(CHANNEL.agreement, '/ctg indicateur valeur I-01 2021 150 source:"Caf, 31/12/2021"');
    const history = await strangersHistory(town());
    expect(history).toContain('150 au 31 décembre 2021');
    expect(history.match(/relevé d’indicateur/g)).toHaveLength(1);
    expect(history).not.toContain('I-01 Places ouvertes');
  });
});
