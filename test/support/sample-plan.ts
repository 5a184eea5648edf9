import type { AnnualPlan, PlanBranch } from '../../src/domain/plan/show-plan.ts';
import { isSheetLate } from '../../src/domain/sheets/lateness.ts';
import { type SheetRecord, sheetStatuses } from '../../src/domain/sheets/sheet-record.ts';
import { tallySheets } from '../../src/domain/sheets/tally-sheets.ts';

const TITLES = [
  'Ouvrir un relais petite enfance itinérant',
  'Réaliser une cartographie partagée de l’offre d’accueil, des besoins non couverts et des temps de trajet des familles sur les six bassins de vie, y compris les communes les plus éloignées du centre',
  'Cartographier',
  'Accompagner la parentalité par un lieu d’accueil enfants-parents <itinérant> & gratuit, co-construit avec les habitantes et les habitants',
];
const LABEL = 'Veiller à répondre aux attentes et besoins en matière de petite enfance, enfance et jeunesse';
const day = (month: number, date: number) => `2021-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

export function sampleSheet(place: number, over: Partial<SheetRecord> = {}): SheetRecord {
  const month = (place % 9) + 1;
  const status = sheetStatuses[place % sheetStatuses.length] ?? 'PLANNED';
  return {
    id: String(place),
    reference: `FA-${String(place + 1).padStart(2, '0')}`,
    title: TITLES[place % TITLES.length] ?? '',
    partnerNumber: '',
    objective: { code: 'O1', label: LABEL },
    axes: [],
    hasNoAxis: true,
    planYears: [2021],
    kind: null,
    priority: null,
    isInnovative: false,
    need: '',
    needSource: '',
    description: '',
    targetPublic: '',
    ages: null,
    territories: [],
    leadParty: { id: 'p', shortName: 'Agglo', article: 'ELIDED' },
    leadPerson: { id: 'l', name: 'Yann Genêt' },
    leadService: '',
    subOrganisation: null,
    sponsor: null,
    referents: [],
    partners: [],
    committee: null,
    startsOn: place % 11 === 0 ? '2020-09-01' : day(month, 5),
    dueOn: place % 7 === 0 ? '2022-03-31' : day(month + 3, 20),
    isRecurring: false,
    expectedResults: '',
    evaluationQuestions: '',
    documents: '',
    status,
    progress: status === 'PLANNED' ? null : (place * 17) % 100,
    blockers: '',
    needsArbitration: false,
    visibility: 'PARTIES',
    milestones: [
      { id: '1', label: 'a', dueOn: day(month, 25), doneOn: place % 2 ? day(month, 20) : null },
      { id: '2', label: 'b', dueOn: day(month + 2, 12), doneOn: null },
    ],
    updates: [],
    ...over,
  };
}

/** A plan of so many sheets, spread over objectives with long names. */
export function samplePlan(number: number, today: string, over: (place: number) => Partial<SheetRecord> = () => ({})) {
  const codes = number > 10 ? ['O1', 'O2', 'O3'] : ['O1'];
  const sheets = Array.from({ length: number }, (_, place) => {
    const code = codes[place % codes.length] ?? 'O1';
    const objective = { code: place % 4 ? `${code}.${(place % 4) + 1}` : code, label: LABEL };
    return sampleSheet(place, { objective, ...over(place) });
  });
  const branches = codes.map((code): PlanBranch => {
    const own = sheets.filter(({ objective }) => objective.code.split('.')[0] === code);
    const found = [...new Set(own.map(({ objective }) => objective.code))].toSorted();
    const groups = found.map((one) => ({
      objective: { code: one, label: LABEL },
      sheets: own.filter(({ objective }) => objective.code === one),
    }));
    return { objective: { code, label: LABEL }, groups, tally: tallySheets(own, today) };
  });
  const plan: AnnualPlan = {
    year: 2021,
    agreement: 'Convention territoriale globale Agglo Pays d’Issoire',
    branches,
    tally: tallySheets(sheets, today),
    late: sheets.filter((sheet) => isSheetLate(sheet, today)),
    reserved: 2,
    state: 'draft',
    validations: [],
  };
  return plan;
}
