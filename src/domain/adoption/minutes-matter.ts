import { UserError } from '../../errors.ts';
import type { ApprovalMatter } from '../approvals/approval-matter.ts';
import { readVersion } from '../minutes/read-version.ts';
import { tellApproved } from '../minutes/tell-approved.ts';
import { adoptWithMinutes } from './adopt-with-minutes.ts';

/** Circulated minutes, which each party agrees to. */
export const minutesMatter: ApprovalMatter = {
  subject: 'MINUTES',

  async open(tx, viewer, versionId) {
    await tx.$queryRaw`select id from "MinutesVersion" where id = ${versionId}::uuid for update`;
    const { meeting, state, hash } = await readVersion(tx, viewer.agreement, versionId);
    const { reference } = meeting;
    return { reference, hash, closed: state === 'APPROVED' ? new UserError('minutesAgreed', { reference }) : null };
  },

  // A party that does not agree asks for a correction instead: its judges are told of that.
  async refuse() {},

  async settle(change, { versionId, approval }) {
    if (!approval.isAdopted) return null;
    const data = { state: 'APPROVED', approvedAt: change.now } as const;
    const { count } = await change.tx.minutesVersion.updateMany({
      where: { id: versionId, state: 'CIRCULATED' },
      data,
    });
    await adoptWithMinutes(change, versionId);
    if (count > 0) await tellApproved(change, versionId);
    return null;
  },
};
