import type { KnownBlock } from '@slack/types';
import type { ObjectiveLine, ObjectiveWording } from '../../domain/objectives/objective.ts';
import type { ObjectiveDetail } from '../../domain/plan/describe-objective.ts';
import type { ListedObjective, ObjectiveBranch } from '../../domain/plan/list-objectives.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { validationLine } from '../../presenters/validation-presenter.ts';
import { actions, context, header } from './blocks.ts';
import { decisionChain } from './decisions-view.ts';
import { indicatorsSection } from './indicators-section.ts';
import { opener } from './opener.ts';
import { bold, bullets, type Line, lines } from './rich-text.ts';
import { sheetLine } from './sheets-view.ts';

/** `/ctg objectifs`: every objective in the order of the text, or those that hold the words looked for. */
export function objectivesView(branches: ObjectiveBranch[], words: string | null, t: Catalogue): KnownBlock[] {
  const operational = branches.reduce((sum, { children }) => sum + children.length, 0);
  return [
    header(t.plan.objectives),
    ...(words ? [context(t.plan.found({ words }))] : []),
    ...branches.flatMap((branch) => [
      ...lines(bold(`${branch.code} — ${branch.label}`), ...validationLines(branch, t)),
      ...bullets(...branch.children.map((child) => listedLine(child, t))),
    ]),
    context(t.plan.objectivesCount({ strategic: branches.length, operational })),
  ];
}

function listedLine(objective: ListedObjective, t: Catalogue): Line {
  const { sheets } = objective;
  const said = [...(sheets ? [t.sheets.serving(sheets)] : []), ...validationLines(objective, t)].map(
    (each) => ` — ${each}`,
  );
  return [bold(objective.code), ` — ${objective.label}`, ...said];
}

function validationLines(
  { validations, number }: Pick<ListedObjective, 'validations' | 'number'>,
  t: Catalogue,
): string[] {
  return validations.map((each) => validationLine(each, number, t));
}

function objectiveLine({ code, label }: ObjectiveLine): Line {
  return [bold(code), ` — ${label}`];
}

/** `/ctg objectifs O3.2`: one objective, its place, axes, wordings, and what was decided about it. */
export function objectiveView(
  objective: ObjectiveDetail,
  { agreement, today }: { agreement: string; today: CivilDate },
  t: Catalogue,
): KnownBlock[] {
  const { code, kind, label, axes, parent, children, history, sheets, indicators, decisions, mayCorrect } = objective;
  return [
    header(`${code} — ${t.plan.kinds[kind]}`),
    ...lines(bold(label), ...(parent ? [t.plan.parent(parent)] : []), t.plan.axesOf({ axes })),
    ...lines(...validationLines(objective, t)),
    ...(children.length > 0 ? [...lines(bold(t.plan.children)), ...bullets(...children.map(objectiveLine))] : []),
    ...lines(bold(t.plan.history)),
    ...bullets(...history.map((wording) => wordingLine(wording, t))),
    ...(sheets.length > 0
      ? [...lines(bold(t.sheets.title)), ...bullets(...sheets.map((sheet) => sheetLine(sheet, today, t)))]
      : []),
    ...indicatorsSection(indicators, t),
    ...decisionChain(decisions, today, t),
    context(t.plan.amendmentOnly),
    ...(mayCorrect
      ? actions([opener({ form: 'correct-objective', args: { code, agreement }, text: t.plan.correct })])
      : []),
  ];
}

function wordingLine(wording: ObjectiveWording, t: Catalogue): Line {
  const { number, origin, source, startsOn, recordedBy, label, reason } = wording;
  const about = t.plan.wording({ number, origin: t.plan.origins[origin], source, startsOn, by: recordedBy });
  return `${about}${t.colon}${t.quoted(label)}${reason ? ` (${t.plan.reason({ reason })})` : ''}`;
}
