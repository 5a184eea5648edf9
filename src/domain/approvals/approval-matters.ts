import type { ApprovalSubject } from '../../database/generated/client.ts';
import { decisionMatter } from '../decisions/decision-matter.ts';
import { minutesMatter } from '../minutes/minutes-matter.ts';
import type { ApprovalMatter } from './approval-matter.ts';

/** Everything to which the parties agree one by one. */
export const approvalMatters: Record<ApprovalSubject, ApprovalMatter> = {
  DECISION: decisionMatter,
  MINUTES: minutesMatter,
};
