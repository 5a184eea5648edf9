import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { type CivilDate, fromDbDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { FollowUpKind, FollowUpState } from './decision-record.ts';
import { describeDecision } from './describe-decision.ts';
import { decisionRights } from './rights.ts';

export interface FollowUpInput {
  reference: string;
  kind: FollowUpKind;
  /** The new date, when it is put off. */
  dueOn: CivilDate | null;
  reason: string;
}

const MOST_REASON = 500;

const STATES: Record<FollowUpKind, FollowUpState> = {
  DONE: 'DONE',
  POSTPONED: 'OPEN',
  DROPPED: 'DROPPED',
  REOPENED: 'OPEN',
};

/**
 * Says what became of an adopted decision: done, put off to a date with a reason, dropped with a reason, or open again
 * (X3-21). Its text stands. The same again changes nothing.
 * @throws UserError for anybody but who sees to it and the stewards, and for one that is not adopted; InvalidForm
 * without a reason or a date to come where one is due.
 */
export async function followUp(viewer: Viewer, input: FollowUpInput, deps: Deps): Promise<FollowUpInput> {
  const { decision } = await describeDecision({ ...viewer, audience: 'self' }, input, deps);
  const { id, reference, state } = decision;
  await requireRight(viewer, decisionRights.followUp, decision);
  if (state !== 'ADOPTED') throw new UserError('notAdopted', { reference });
  const reason = input.reason.replace(/\r\n/g, '\n').trim();
  const { kind, dueOn } = input;
  const fields: Record<string, UserError> = {};
  if (kind !== 'DONE' && reason === '') fields.reason = new UserError('required');
  if (reason.length > MOST_REASON) fields.reason = new UserError('tooLong', { most: MOST_REASON });
  if (kind === 'POSTPONED' && !dueOn) fields.dueOn = new UserError('required');
  if (kind === 'POSTPONED' && dueOn && dueOn <= viewer.today) fields.dueOn = new UserError('dayGone');
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);

  const to = kind === 'POSTPONED' ? dueOn : null;
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    await tx.$queryRaw`select id from "Decision" where id = ${id}::uuid for update`;
    const row = await tx.decision.findUniqueOrThrow({ where: { id } });
    const isSame = row.followUp === STATES[kind] && (to === null || (row.dueOn && fromDbDate(row.dueOn)) === to);
    if (isSame) return;
    await tx.decision.update({
      where: { id },
      data: { followUp: STATES[kind], ...(to ? { dueOn: toDbDate(to) } : {}) },
    });
    const by = { byId: viewer.person?.id ?? null, by: viewer.person?.name ?? viewer.slackUserId };
    await tx.followUpStep.create({
      data: { decisionId: id, kind, dueOn: to && toDbDate(to), reason: reason || null, ...by, at: now },
    });
    note('decision.followed', ['Decision', id], {
      before: { followUp: row.followUp, dueOn: row.dueOn && fromDbDate(row.dueOn) },
      after: { reference, kind, dueOn: to, reason },
    });
  });
  return { ...input, reference };
}
