import type { KnownBlock } from '@slack/types';
import { offerAnswer, offerForm } from '../../acts/offers/offer.ts';
import type { AnnualPlan, PlanBranch } from '../../domain/plan/show-plan.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { planValidationLine } from '../../presenters/annual-plan-presenter.ts';
import { actRows } from './act-button.ts';
import { LIMITS } from './block-limits.ts';
import { context, header } from './blocks.ts';
import { othersLine } from './others-line.ts';
import { bold, bullets, italic, type Line, lines } from './rich-text.ts';
import { sheetLine } from './sheets-view.ts';

/** Objectives, and late sheets, that are named beside the pictures; fewer where their names are long. */
const MOST = 10;

/** Room for the names of the files that those facts stand below. */
const ROOM = 1000;

/** `/ctg plan 2021`: the year's sheets by objective, with what the parties said of them (X3-6). */
export function annualPlanView(
  plan: AnnualPlan,
  { agreement, today, mayPropose }: { agreement: string; today: CivilDate; mayPropose: boolean },
  t: Catalogue,
): KnownBlock[] {
  const { year, branches, tally, reserved } = plan;
  const words = t.annualPlan;
  return [
    header(words.title({ year })),
    ...lines(...stateLines(plan, t)),
    ...(branches.length > 0
      ? branches.flatMap((branch) => branchBlocks(branch, today, t))
      : lines(words.none({ year }))),
    ...(branches.length > 0 ? [context(`${words.tally(tally)}. ${words.progressNote}`)] : []),
    ...(reserved > 0 ? [context(t.answers.reserved({ number: reserved }))] : []),
    ...actRows(
      [
        ...(mayPropose && branches.length > 0
          ? [offerForm('ask-parties', { what: 'plan', year: String(year) }, t.annualPlan.propose)]
          : []),
        ...(branches.length > 0 ? [offerAnswer('planPicture', String(year), t)] : []),
      ],
      agreement,
    ),
  ];
}

function stateLines({ state, validations }: AnnualPlan, t: Catalogue): Line[] {
  const words = t.annualPlan;
  return [
    [bold(words.state({ state: words.states[state] }))],
    ...validations.flatMap((each): Line[] => [
      planValidationLine(each, t),
      ...(each.changes ? [words.changed(each.changes)] : []),
    ]),
  ];
}

function branchBlocks({ objective, groups, tally }: PlanBranch, today: CivilDate, t: Catalogue): KnownBlock[] {
  const words = t.annualPlan;
  return [
    ...lines([bold(words.objective(objective)), ` (${words.tally(tally)})`]),
    ...groups.flatMap((group) => [
      ...(group.objective.code === objective.code ? [] : lines(italic(words.objective(group.objective)))),
      ...bullets(...group.sheets.map((sheet) => sheetLine(sheet, today, t))),
    ]),
  ];
}

interface PicturePlace {
  number: number;
  today: CivilDate;
  agreement: string;
}

/** Beside the pictures, what they show in words: more than one message holds is one press away. */
export function pictureFacts(plan: AnnualPlan, place: PicturePlace, t: Catalogue): KnownBlock[] {
  for (let most = MOST; most > 0; most -= 1) {
    const facts = mainFacts(plan, most, place, t);
    if (JSON.stringify(facts).length <= LIMITS.pageText - ROOM) return facts;
  }
  return mainFacts(plan, 0, place, t);
}

function mainFacts(
  plan: AnnualPlan,
  most: number,
  { number, today, agreement }: PicturePlace,
  t: Catalogue,
): KnownBlock[] {
  const words = t.annualPlan;
  const { year, branches, late, reserved } = plan;
  return [
    ...lines(words.picture.given({ number }), ...stateLines(plan, t)),
    ...bullets(
      ...branches.slice(0, most).map(({ objective, tally }) => `${words.objective(objective)} (${words.tally(tally)})`),
    ),
    ...othersLine(branches, most, t),
    ...bullets(...late.slice(0, most).map((sheet) => sheetLine(sheet, today, t))),
    ...(late.length > most ? [context(words.picture.moreLate({ number: late.length - most }))] : []),
    context(`${words.tally(plan.tally)}. ${words.progressNote}`),
    ...(reserved > 0 ? [context(t.answers.reserved({ number: reserved }))] : []),
    ...actRows([offerAnswer('plan', String(year), t)], agreement),
  ];
}
