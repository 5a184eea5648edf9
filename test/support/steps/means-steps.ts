import type { ResourceKind } from '../../../src/database/generated/client.ts';
import type { Entries } from '../fill-form.ts';
import type { Step } from '../issoire-town.ts';
import { filled } from './form-steps.ts';
import { step } from './step.ts';
import { together } from './together.ts';

/** FA-01, led by Yann Genêt for the Agglo. */
export const meansSheet = filled(
  'create-sheet',
  {},
  {
    title: 'Relais itinérant',
    objective: 'O1.1 Veiller',
    axes: ['La petite enfance'],
    leadParty: 'Agglo',
    leadPerson: 'Yann Genêt',
    startsOn: '2021-01-01',
    dueOn: '2021-12-31',
  },
);

const added = (entries: Entries, by?: string): Step =>
  filled('add-means', {}, { source: 'Budget primitif 2021', ...entries }, by);

/** In 2021: staff for FA-01, money and a room for objectives, money for the whole. */
export const brought = together(
  added({ party: 'Agglo', kind: 'ETP', planned: '0,5', source: 'Tableau des emplois', target: 'FA-01' }),
  added({ party: 'Ville', kind: 'fonctionnement', planned: '12 500,50', target: 'O3.1' }),
  added({ party: 'Ville', kind: 'investissement', planned: '3000', target: 'O3.1' }),
  added({ party: 'Agglo', kind: 'fonctionnement', planned: '1 000', actual: '1 000' }),
  added({ party: 'Caf', kind: 'en nature', label: 'Salle de réunion', target: 'O1.2' }),
);

/** The Caf undertakes to give data. */
export const promisedData = added({
  party: 'Caf',
  kind: 'données',
  label: 'Enfants de moins de 3 ans par commune',
  source: 'Art. 6',
  dueOn: '2021-06-30',
});

/** The Caf says what staff it brings in 2022. */
export const broughtNextYear = added(
  { kind: 'ETP', planned: '2', year: '2022', source: 'Tableau des emplois' },
  'U0MARTINE1',
);

/** Somebody changes the line of a party in 2021, or says what came of it. */
export const changedMeans = (
  { party, kind }: { party: string; kind: ResourceKind },
  entries: Entries,
  by = 'U0CLAIRE01',
): Step =>
  step(`means changed ${JSON.stringify([party, kind, entries, by])}`, async (town) => {
    const where = { party: { shortName: party }, kind, year: 2021 };
    const { id } = await town.deps.db.resourceCommitment.findFirstOrThrow({ where });
    await filled('change-means', { means: id }, entries, by)(town);
  });
