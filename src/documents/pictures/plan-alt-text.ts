import type { AnnualPlan } from '../../domain/plan/show-plan.ts';
import { tallySheets } from '../../domain/sheets/tally-sheets.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { GanttRow } from './gantt-pages.ts';

/** What Slack takes of an alternative text. */
const MOST = 1000;

/** What a picture of the calendar shows: how many sheets, late ones, under which objectives. */
export function planAltText(
  { year }: Pick<AnnualPlan, 'year'>,
  rows: GanttRow[],
  place: { place: number; number: number },
  t: Catalogue,
  today: CivilDate,
): string {
  const words = t.annualPlan;
  const sheets = rows.flatMap((row) => (row.kind === 'sheet' ? [row.sheet] : []));
  const objectives = rows.flatMap((row) => (row.kind === 'objective' ? [row.objective.code] : []));
  const said = objectives.map((code) => {
    const serving = sheets.filter(({ objective }) => objective.code === code);
    return `${code} (${words.tally(tallySheets(serving, today))})`;
  });
  return shortened(
    words.picture.altGantt({ year, ...place, tally: words.tally(tallySheets(sheets, today)), objectives: said }),
  );
}

/** What the picture of progress shows, objective by objective. */
export function progressAltText({ year, branches }: AnnualPlan, t: Catalogue): string {
  const words = t.annualPlan;
  const objectives = branches.map(({ objective, tally }) => `${objective.code} (${words.tally(tally)})`);
  return shortened(words.picture.altProgress({ year, objectives }));
}

function shortened(text: string): string {
  const signs = [...text];
  return signs.length > MOST ? `${signs.slice(0, MOST - 1).join('')}…` : text;
}
