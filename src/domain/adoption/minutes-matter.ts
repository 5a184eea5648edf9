import { UserError } from '../../errors.ts';
import type { ApprovalMatter } from '../approvals/approval-matter.ts';
import { findContrary } from '../minutes/find-contrary.ts';
import { readVersion } from '../minutes/read-version.ts';
import { tellApproved } from '../minutes/tell-approved.ts';
import { readSettings } from '../settings/read-settings.ts';
import { adoptWithMinutes } from './adopt-with-minutes.ts';
import { agreeWithMinutes } from './agree-with-minutes.ts';

/** Circulated minutes, which each party agrees to. */
export const minutesMatter: ApprovalMatter = {
  subject: 'MINUTES',

  async open(tx, viewer, versionId) {
    await tx.$queryRaw`select id from "MinutesVersion" where id = ${versionId}::uuid for update`;
    const { meeting, state, hash, content } = await readVersion(tx, viewer.agreement, versionId);
    const { reference } = meeting;
    if (state === 'APPROVED') return { reference, hash, closed: new UserError('minutesAgreed', { reference }) };
    const contrary = await findContrary({ meeting, content }, { db: tx });
    return { reference, hash, closed: contrary };
  },

  // A party that does not agree asks for a correction instead: its judges are told of that.
  async refuse() {},

  async settle(change, { versionId, approval }) {
    const { agreementRule } = await readSettings(change.by.agreement.id, { db: change.tx });
    if (agreementRule === 'eachParty') await agreeWithMinutes(change, { versionId, approval });
    if (!approval.isAdopted) return null;
    const data = { state: 'APPROVED', approvedAt: change.now } as const;
    const { count } = await change.tx.minutesVersion.updateMany({
      where: { id: versionId, state: 'CIRCULATED' },
      data,
    });
    if (agreementRule === 'approvedMinutes') await adoptWithMinutes(change, versionId);
    if (count > 0) await tellApproved(change, versionId);
    return null;
  },
};
