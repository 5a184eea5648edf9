import type { Entries } from '../fill-form.ts';
import { FIRST_SHEET } from '../first-sheet.ts';
import type { Step } from '../issoire-town.ts';
import { filled } from './form-steps.ts';
import { step } from './step.ts';

/** Leads the first sheet. */
const YANN = 'U0YANN0001';

/** Claire creates a sheet: as the first one is, save for what is said. */
export const sheetCreated = (differing: Entries = {}): Step =>
  filled('create-sheet', {}, { ...FIRST_SHEET, ...differing });

/** FA-01 under O1.1 and an axis, FA-02 under O3.1 and none; both end on 30 June 2021. */
export const twoSheets: Step[] = [
  sheetCreated(),
  sheetCreated({ title: 'Cartographier l’offre', objective: 'O3.1', axes: ['aucun axe'] }),
];

/** The two, and FA-03 under O1.2, from September to December. */
export const threeSheets: Step[] = [
  ...twoSheets,
  sheetCreated({ title: 'Un accueil de jeunes', objective: 'O1.2', startsOn: '2021-09-01', dueOn: '2021-12-31' }),
];

/** Claire changes what a sheet cannot do without. */
export const sheetEdited = (entries: Entries, sheet = 'FA-01'): Step => filled('edit-sheet', { sheet }, entries);

/** Claire completes a sheet with what describes it. */
export const sheetCompleted = (entries: Entries, sheet = 'FA-01'): Step => filled('complete-sheet', { sheet }, entries);

/** Somebody, its lead when nothing is said, says where a sheet stands. */
export const sheetFollowed = (entries: Entries, sheet = 'FA-01', by = YANN): Step =>
  filled('follow-sheet', { sheet }, entries, by);

/** Yann says that these steps of the first sheet are done. */
export const stepsDone = (labels: string[], doneOn: string): Step =>
  filled('mark-milestones', { sheet: 'FA-01' }, { 'done:0': labels, doneOn }, YANN);

/** Yann says what the year of the first sheet brought; the form comes with what was said of it. */
export const sheetReviewed = (entries: Entries): Step => filled('review-sheet', { sheet: 'FA-01' }, entries, YANN);

/** Claire says who carries the first sheet; referents by the short name of their party. */
export const sheetCarried = (entries: Entries, referents: Record<string, string[]>): Step =>
  step(`carried ${JSON.stringify([entries, referents])}`, async (town) => {
    const parties = await town.deps.db.party.findMany({ where: { shortName: { in: Object.keys(referents) } } });
    const named = parties.map(({ id, shortName }) => [`referents:${id}`, referents[shortName] ?? []]);
    await filled('carry-sheet', { sheet: 'FA-01' }, { ...entries, ...Object.fromEntries(named) })(town);
  });
