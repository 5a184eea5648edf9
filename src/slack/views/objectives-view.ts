import type { KnownBlock } from '@slack/types';
import type { ObjectiveDetail } from '../../domain/plan/describe-objective.ts';
import type { ObjectiveBranch } from '../../domain/plan/list-objectives.ts';
import type { ObjectiveLine, ObjectiveWording } from '../../domain/plan/objective.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions, context, header } from './blocks.ts';
import { opener } from './opener.ts';
import { bold, bullets, type Line, lines } from './rich-text.ts';

/** `/ctg objectifs`: every objective in the order of the text, or those that hold the words looked for. */
export function objectivesView(branches: ObjectiveBranch[], words: string | null, t: Catalogue): KnownBlock[] {
  const operational = branches.reduce((sum, { children }) => sum + children.length, 0);
  return [
    header(t.plan.objectives),
    ...(words ? [context(t.plan.found({ words }))] : []),
    ...branches.flatMap((branch) => [
      ...lines(bold(`${branch.code} — ${branch.label}`)),
      ...bullets(...branch.children.map(objectiveLine)),
    ]),
    context(t.plan.objectivesCount({ strategic: branches.length, operational })),
  ];
}

function objectiveLine({ code, label }: ObjectiveLine): Line {
  return [bold(code), ` — ${label}`];
}

/** `/ctg objectifs O3.2`: one objective, its place, axes and wordings. */
export function objectiveView(objective: ObjectiveDetail, agreement: string, t: Catalogue): KnownBlock[] {
  const { code, kind, label, axes, parent, children, history, mayCorrect } = objective;
  return [
    header(`${code} — ${t.plan.kinds[kind]}`),
    ...lines(bold(label), ...(parent ? [t.plan.parent(parent)] : []), t.plan.axesOf({ axes })),
    ...(children.length > 0 ? [...lines(bold(t.plan.children)), ...bullets(...children.map(objectiveLine))] : []),
    ...lines(bold(t.plan.history)),
    ...bullets(...history.map((wording) => wordingLine(wording, t))),
    context(t.plan.amendmentOnly),
    ...(mayCorrect
      ? actions([opener({ form: 'correct-objective', args: { code, agreement }, text: t.plan.correct })])
      : []),
  ];
}

function wordingLine(wording: ObjectiveWording, t: Catalogue): Line {
  const { number, origin, source, startsOn, recordedBy, label, reason } = wording;
  const about = t.plan.wording({ number, origin: t.plan.origins[origin], source, startsOn, by: recordedBy });
  return `${about} : « ${label} »${reason ? ` (${t.plan.reason({ reason })})` : ''}`;
}
