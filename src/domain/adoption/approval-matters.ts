import type { ApprovalSubject } from '../../database/generated/client.ts';
import type { ApprovalMatter } from '../approvals/approval-matter.ts';
import { decisionMatter } from './decision-matter.ts';
import { minutesMatter } from './minutes-matter.ts';

/** Everything to which the parties agree one by one. */
export const approvalMatters: Record<ApprovalSubject, ApprovalMatter> = {
  DECISION: decisionMatter,
  MINUTES: minutesMatter,
};
