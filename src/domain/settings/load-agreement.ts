import type { Deps } from '../deps.ts';

/** The newest value of a rule last. */
export const settingOrder = [{ setAt: 'asc' as const }, { id: 'asc' as const }];

/**
 * An agreement with what holds everywhere in it: its rules, its own public holidays, the channels bound to it, what was due and is
 * settled, and how often it was renewed.
 */
export function loadAgreement(agreementId: string, { db }: { db: Pick<Deps['db'], 'agreement'> }) {
  return db.agreement.findUniqueOrThrow({
    where: { id: agreementId },
    include: {
      settings: { orderBy: settingOrder },
      calendarSpans: { where: { kind: 'PUBLIC_HOLIDAY' } },
      settledDues: { select: { subject: true, on: true } },
      channels: { orderBy: { channelId: 'asc' } },
      _count: { select: { renewals: true } },
    },
  });
}
