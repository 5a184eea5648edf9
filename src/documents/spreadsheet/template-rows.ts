import type { Cells } from '../../domain/spreadsheet/entity.ts';
import { exampleMark } from '../../domain/spreadsheet/is-example.ts';
import type { TableName } from '../../domain/spreadsheet/tables.ts';
import type { Language } from '../../domain/viewer/viewer.ts';
import type { Choices } from './lists-tab.ts';

/** One row a tab, which shows how each cell is written; whoever leaves it in loses nothing, the import passes over it. */
export function templateRows(
  { parties, objectives, axes }: Choices,
  { language, year }: { language: Language; year: number },
): Record<TableName, Cells[]> {
  const mark = exampleMark[language];
  const words = examples[language];
  const source = `Caf, 31/12/${year - 1}`;
  const sheet: Cells = {
    reference: mark,
    title: words.title,
    objective: objectives.find((code) => code.includes('.')) ?? objectives[0],
    axes: axes.slice(0, 1),
    planYears: [year, year + 1],
    kind: 'NEW',
    isInnovative: false,
    need: words.need,
    needSource: source,
    targetPublic: words.public,
    ages: { min: 3, max: 11 },
    leadParty: parties[0],
    leadService: words.service,
    startsOn: `${year}-01-15`,
    dueOn: `${year + 1}-06-30`,
    isRecurring: false,
    expectedResults: words.results,
    status: 'PLANNED',
    progress: 0,
    needsArbitration: false,
    visibility: 'PARTIES',
  };
  return {
    sheets: [sheet],
    milestones: [{ sheet: mark, label: words.step, dueOn: `${year}-06-30` }],
    means: [
      { party: parties[0], year, kind: 'FTE', sheet: mark, label: words.means, planned: 0.5, source: words.budget },
    ],
    fundings: [{ sheet: mark, funder: parties[0], scheme: words.scheme, year, amount: 12000, source: words.budget }],
    indicators: [
      {
        code: mark,
        label: words.indicator,
        unit: words.unit,
        baseline: 120,
        baselineOn: `${year - 1}-12-31`,
        baselineSource: source,
        target: 150,
        targetOn: `${year + 1}-12-31`,
      },
    ],
    members: [{ name: `${mark} Camille Exemple`, jobTitle: words.job, party: parties[0] }],
  };
}

const examples = {
  fr: {
    title: 'Ouvrir un accueil de loisirs le mercredi',
    need: 'Vingt enfants sans place le mercredi',
    public: 'Enfants',
    service: 'Service enfance',
    results: 'Trente places ouvertes',
    step: 'Choisir les locaux',
    means: 'Coordination',
    budget: 'Budget primitif',
    scheme: 'Bonus territoire CTG',
    indicator: 'Places d’accueil le mercredi',
    unit: 'places',
    job: 'Responsable du service enfance',
  },
  en: {
    title: 'Open a leisure centre on Wednesdays',
    need: 'Twenty children without a place on Wednesdays',
    public: 'Children',
    service: 'Childhood service',
    results: 'Thirty places opened',
    step: 'Choose the premises',
    means: 'Coordination',
    budget: 'Initial budget',
    scheme: 'CTG territory bonus',
    indicator: 'Places on Wednesdays',
    unit: 'places',
    job: 'Head of the childhood service',
  },
};
