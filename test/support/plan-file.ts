import { toyLibrary } from './import-town.ts';

/** A small plan as a file says it, something in each of its tables, some of its names to be sought. */
export const planFile = {
  members: [{ name: 'Paul Nouveau', email: 'Paul.Nouveau@ville.example', jobTitle: 'Animateur', party: 'Ville' }],
  sheets: [
    {
      ...toyLibrary,
      reference: '1',
      documents: 'Projet https://ville.example/a,b',
      referents: ['Denise Lilas', 'Inconnue Totale'],
      partners: ['Foyer rural — prêt de locaux', 'Amis du jeu, antenne sud'],
    },
    { ...toyLibrary, reference: '2', title: 'Relais parents', objective: 'O2.1', axes: [], leadPerson: 'Paul Nouveau' },
  ],
  milestones: [{ sheet: '1', label: 'Acheter les jeux', dueOn: '2021-06-30' }],
  indicators: [
    {
      code: 'I-01',
      label: 'Enfants accueillis',
      unit: 'enfants',
      sheets: ['1'],
      baseline: 120,
      baselineSource: 'Caf',
      value: 132.5,
      valueOn: '2021-12-31',
      valueSource: 'Caf, 31/12/2021',
    },
  ],
  means: [{ party: 'Caf', year: 2021, kind: 'OPERATING', sheet: '1', planned: 12500.5, source: 'Budget 2021' }],
  fundings: [
    { sheet: '1', funder: 'Caf', scheme: 'Bonus territoire CTG', year: 2021, amount: 9000, source: 'Convention 2021' },
  ],
};
