import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { fromDbDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { describeDecision } from './describe-decision.ts';
import { type GivenFollowUp, isSameFollowUp, readFollowUp } from './read-follow-up.ts';
import { decisionRights } from './rights.ts';

export interface FollowUpInput extends GivenFollowUp {
  reference: string;
}

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
  const said = readFollowUp(input, viewer.today);
  const { kind, to, reason } = said;

  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    await tx.$queryRaw`select id from "Decision" where id = ${id}::uuid for update`;
    const row = await tx.decision.findUniqueOrThrow({ where: { id } });
    const dueOn = row.dueOn && fromDbDate(row.dueOn);
    if (isSameFollowUp(said, { followUp: row.followUp, dueOn })) return;
    await tx.decision.update({
      where: { id },
      data: { followUp: said.state, ...(to ? { dueOn: toDbDate(to) } : {}) },
    });
    const by = { byId: viewer.person?.id ?? null, by: viewer.person?.name ?? viewer.slackUserId };
    await tx.followUpStep.create({
      data: { decisionId: id, kind, dueOn: to && toDbDate(to), reason: reason || null, ...by, at: now },
    });
    note('decision.followed', ['Decision', id], {
      before: { followUp: row.followUp, dueOn },
      after: { reference, kind, dueOn: to, reason },
    });
  });
  return { ...input, reference };
}
