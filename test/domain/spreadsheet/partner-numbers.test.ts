import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../support/database.ts';
import { importTown, toyLibrary } from '../../support/import-town.ts';

const { db } = await testDatabase();
const { preview, confirm } = await importTown(db);

beforeAll(async () => {
  await confirm(
    await preview({
      sheets: [
        { ...toyLibrary, partnerNumber: 'PE1' },
        { ...toyLibrary, title: 'Relais parents', partnerNumber: 'PE2' },
      ],
    }),
  );
});

const labels = async (sheets: Parameters<typeof preview>[0]['sheets']) =>
  (await preview({ sheets })).comparison.changes.map(({ label, isNew, differences }) => [
    label,
    isNew,
    ...(isNew ? [] : differences.map(({ key }) => key)),
  ]);

describe('the number that an authority gives an action', () => {
  it('finds its sheet again before the title does, whatever the title says now', async () => {
    expect(await labels([{ ...toyLibrary, title: 'Relais parents', partnerNumber: 'pe1' }])).toEqual([
      ['FA-01 Ludothèque itinérante', false, 'title', 'partnerNumber'],
    ]);
    expect(await labels([{ ...toyLibrary, title: 'Relais parents' }])).toEqual([]);
  });

  it('is the one in the column of numbers, when that is none of ours', async () => {
    const row = { ...toyLibrary, title: 'Crèche familiale' };
    expect((await preview({ sheets: [{ ...row, reference: 'PE3' }] })).comparison).toMatchObject({
      remarks: [],
      changes: [{ label: 'FA-03 Crèche familiale', cells: { reference: 'FA-03', partnerNumber: 'PE3' } }],
    });
    expect(await labels([{ ...row, reference: 'PE2' }])).toEqual([['FA-02 Relais parents', false, 'title']]);
  });

  it('is no bare number: a file numbers its own lines', async () => {
    const { changes } = (await preview({ sheets: [{ ...toyLibrary, title: 'Crèche familiale', reference: '7' }] }))
      .comparison;
    expect(changes[0]?.cells.partnerNumber).toBeUndefined();
  });

  it('names its sheet on the other tabs', async () => {
    const milestones = [{ sheet: 'PE2', label: 'Trouver un local', dueOn: '2021-06-30' }];
    const { changes, refused } = (await preview({ milestones })).comparison;
    expect(refused).toEqual([]);
    expect(changes.map(({ label }) => label)).toEqual(['FA-02 · Trouver un local']);
  });
});
