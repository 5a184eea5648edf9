import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { DecisionDraft } from '../decisions/decision-draft.ts';
import { proposeDecision } from '../decisions/propose-decision.ts';
import { MOST_TEXT } from '../decisions/read-decision-input.ts';
import type { Deps } from '../deps.ts';
import { type ObjectiveLine, objectiveParts, readObjective } from '../objectives/objective.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { listValidations } from './list-validations.ts';
import { planRights } from './rights.ts';
import { steeringPlace } from './steering-place.ts';

/** What each party would be asked about objectives. */
export interface ValidationDraft {
  draft: DecisionDraft;
  codes: string[];
}

/**
 * What each party would be asked to validate of the objectives in the wording in force (X3-6), at the steering
 * committee's next planned meeting if there is one: those named by their codes, else every strategic one. What is
 * validated or proposed in that wording already is left out. Nothing is written. `worded` says it in the agreement's
 * language. The wordings that the parties read are kept by their numbers: a later one is not validated with them.
 * @throws UserError for who may not record decisions, for an unknown code, when nothing is left to validate, when the
 * wordings are too long for one decision, and where there is no steering committee.
 */
export async function draftValidation(
  viewer: Viewer,
  { codes }: { codes: string[] },
  worded: (objectives: ObjectiveLine[]) => string,
  deps: Pick<Deps, 'db'>,
): Promise<ValidationDraft> {
  await requireRight(viewer, planRights.proposeValidation, deps);
  const named = await findObjectives(viewer, codes, deps);
  const known = await listValidations({ ...viewer, audience: 'self' }, deps);
  const left = named.filter((each) => {
    return !known.some(({ code, number }) => code === each.line.code && number === each.line.number);
  });
  if (left.length === 0) throw new UserError('nothingToValidate');
  const objectives = left.map(({ line }) => line);
  const text = worded(objectives);
  if (text.length > MOST_TEXT) throw new UserError('validationTooLong', { most: MOST_TEXT });
  const draft = {
    ...(await steeringPlace(viewer, deps)),
    text,
    kind: 'OBJECTIVE',
    objectiveIds: left.map(({ id }) => id),
    ownerId: null,
    dueOn: null,
    visibility: 'PARTIES',
    effect: { validates: objectives.map(({ code, number }) => ({ code, number })) },
    isAsked: true,
  } as const;
  return { draft, codes: objectives.map(({ code }) => code) };
}

/**
 * Proposes to the steering committee to validate objectives in the wording in force (X3-6).
 * @throws UserError as {@link draftValidation}, and for the same proposed at the same moment.
 */
export async function proposeValidation(
  viewer: Viewer,
  input: { codes: string[] },
  worded: (objectives: ObjectiveLine[]) => string,
  deps: Deps,
): Promise<{ reference: string; codes: string[] }> {
  const { draft, codes } = await draftValidation(viewer, input, worded, deps);
  const { reference } = await changeOnce(viewer, deps, (change) => proposeDecision(change, draft));
  return { reference, codes };
}

async function findObjectives(viewer: Viewer, codes: string[], { db }: Pick<Deps, 'db'>) {
  const rows = await db.objective.findMany({
    where: { agreementId: viewer.agreement.id, ...(codes.length > 0 ? {} : { kind: 'STRATEGIC' }) },
    orderBy: { position: 'asc' },
    include: objectiveParts(viewer.today),
  });
  const objectives = rows.map((row) => ({ id: row.id, line: readObjective(row) }));
  if (codes.length === 0) return objectives;
  const wanted = codes.map((code) => code.toLowerCase());
  const unknown = codes.find((code) => !objectives.some(({ line }) => line.code.toLowerCase() === code.toLowerCase()));
  if (unknown) throw new UserError('objectiveUnknown', { given: unknown });
  return objectives.filter(({ line }) => wanted.includes(line.code.toLowerCase()));
}
