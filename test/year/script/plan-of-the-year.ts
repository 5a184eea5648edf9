import { fillIn } from './fill-in.ts';
import { type Scene, scene } from './scene.ts';

/** A sheet of the plan, as its form takes it. */
const SHEETS = [
  ['Lieu d’accueil enfants-parents', 'O2.1', 'La parentalité', 'Agglo', 'Inès Bruyère', '2021-09-30'],
  ['Café des parents', 'O2.1', 'La parentalité', 'Caf', 'Béatrice Saule', '2021-12-31'],
  ['Ateliers numériques', 'O3.1', 'L’accès aux droits', 'Ville', 'Emma Hazel', '2021-06-30'],
  ['Bus des droits', 'O3.1', 'L’accès aux droits', 'Agglo', 'Marc Peuplier', '2021-11-30'],
  ['Conseil des jeunes', 'O1.1', 'La jeunesse', 'Agglo', 'Yann Genêt', '2021-12-31'],
] as const;

/** The plan, and what becomes of its sheets: one is blocked, one is over late, the others are followed. */
export const planOfTheYear: Scene[] = [
  scene('2021-01-05T10:00', 'Claire writes the plan of the year', async (stage) => {
    for (const [title, objective, axis, leadParty, leadPerson, dueOn] of SHEETS) {
      const entries = { title, objective, axes: [axis], planYears: '2021', leadParty, leadPerson, dueOn };
      await fillIn(stage, '/ctg actions', 'create-sheet', { ...entries, startsOn: '2021-02-01' });
    }
  }),
  scene('2021-04-06T11:00', 'Marc says that his sheet is blocked, and asks the committee', async (stage) => {
    const blocked = { status: 'BLOCKED', blockers: 'Pas de chauffeur.' };
    await fillIn(stage, '/ctg action FA-04', 'follow-sheet', blocked, 'U0MARC0001');
  }),
  scene('2021-07-22T14:00', 'Emma says, three weeks late, that hers is done', async (stage) => {
    await fillIn(stage, '/ctg action FA-03', 'follow-sheet', { status: 'DONE', progress: '100' }, 'U0EMMA0001');
  }),
  scene('2021-09-29T14:00', 'Inès says that hers is done', async (stage) => {
    await fillIn(stage, '/ctg action FA-01', 'follow-sheet', { status: 'DONE', progress: '100' }, 'U0INES0001');
  }),
  scene('2021-11-29T14:00', 'Marc says that his is done', async (stage) => {
    await fillIn(
      stage,
      '/ctg action FA-04',
      'follow-sheet',
      { status: 'DONE', progress: '100', blockers: '' },
      'U0MARC0001',
    );
  }),
  ...(['FA-02', 'FA-05'] as const).map((sheet) =>
    scene('2021-12-20T10:00', `Claire notes that ${sheet} is done`, async (stage) => {
      await fillIn(stage, `/ctg action ${sheet}`, 'follow-sheet', { status: 'DONE', progress: '100' });
    }),
  ),
];
