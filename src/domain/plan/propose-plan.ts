import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { DecisionDraft } from '../decisions/decision-draft.ts';
import { proposeDecision } from '../decisions/propose-decision.ts';
import { MOST_TEXT } from '../decisions/read-decision-input.ts';
import type { Deps } from '../deps.ts';
import { loadSheets } from '../sheets/load-sheets.ts';
import type { SheetRecord } from '../sheets/sheet-record.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { listPlanValidations } from './list-plan-validations.ts';
import { changesSince, planEffect } from './plan-effect.ts';
import { planGaps } from './plan-gaps.ts';
import { planRights } from './rights.ts';
import { steeringPlace } from './steering-place.ts';

/** Ways to say a plan, the fullest first: the first that a decision has room for is taken. */
export type PlanWording = (plan: { year: number; sheets: SheetRecord[] }) => string[];

/**
 * What each party would be asked about a year's plan as it stands (X3-6), at the steering committee's next planned
 * meeting if there is one. Nothing is written. `worded` says it in the agreement's language.
 * @throws UserError for who may not record decisions, for a plan without sheets, for sheets that lack something,
 * when it is validated or proposed already, when it is too long for one decision, where there is no steering committee.
 */
export async function draftPlan(
  viewer: Viewer,
  { year }: { year: number },
  worded: PlanWording,
  deps: Pick<Deps, 'db'>,
): Promise<{ draft: DecisionDraft; sheets: number }> {
  await requireRight(viewer, planRights.propose, deps);
  const sheets = await loadSheets({ planYears: { has: year } }, viewer, deps);
  if (sheets.length === 0) throw new UserError('planEmpty', { year });
  const lacking = sheets
    .map((sheet) => ({ reference: sheet.reference, gaps: planGaps(sheet) }))
    .filter(({ gaps }) => gaps.length > 0);
  if (lacking.length > 0) throw new UserError('planIncomplete', { year, lacking });
  const known = await listPlanValidations({ ...viewer, audience: 'self' }, { year }, deps);
  const same = known.find(({ effect }) => changesSince(effect, sheets) === null);
  if (same) throw new UserError('planAlreadyProposed', { year, reference: same.reference });
  const text = worded({ year, sheets }).find((wording) => wording.length <= MOST_TEXT);
  if (text === undefined) throw new UserError('planTooLong', { year, most: MOST_TEXT });
  const draft = {
    ...(await steeringPlace(viewer, deps)),
    text,
    kind: 'PLAN',
    ownerId: null,
    dueOn: null,
    visibility: 'PARTIES',
    effect: { ...planEffect(year, sheets) },
    isAsked: true,
  } as const;
  return { draft, sheets: sheets.length };
}

/**
 * Proposes to the steering committee to validate a year's plan as it stands (X3-6); asked twice, the second is refused
 * as long as nothing changed.
 * @throws UserError as {@link draftPlan}, and for the same proposed at the same moment.
 */
export async function proposePlan(
  viewer: Viewer,
  input: { year: number },
  worded: PlanWording,
  deps: Deps,
): Promise<{ reference: string; sheets: number }> {
  const { draft, sheets } = await draftPlan(viewer, input, worded, deps);
  const { reference } = await changeOnce(viewer, deps, (change) => proposeDecision(change, draft));
  return { reference, sheets };
}
