import { createHash } from 'node:crypto';
import { type Claim, markPosting, markSent, putOff } from '../domain/deliveries/settle-deliveries.ts';
import type { ReadyDelivery } from '../domain/outbox/choose-messages.ts';
import { loadLogos } from '../domain/parties/load-logos.ts';
import type { PersonRoute } from '../domain/people/choose-routes.ts';
import { linkKey } from '../domain/signed-links/link-key.ts';
import type { AgreementScope, Language } from '../domain/viewer/viewer.ts';
import { letterMail } from '../mail/letter-mail.ts';
import { MailError } from '../mail/mailer.ts';
import { noticeFiles } from '../mail/notice-files.ts';
import { noticeLetter } from '../mail/notice-letter.ts';
import type { ClockTools } from './clock-tools.ts';
import type { PostOutcome } from './post-outcome.ts';

export interface MailPost {
  to: Extract<PersonRoute, { via: 'EMAIL' }>;
  language: Language;
  agreement: AgreementScope;
  said: ReadyDelivery[];
  claim: Claim;
}

/** Longer than the mail server is waited for. */
const MAIL_LEASE = 120_000;

/** Sends one e-mail. The same rows always give the same Message-ID, so that a repeat is known for one. */
export async function sayByMail(post: MailPost, tools: ClockTools): Promise<PostOutcome> {
  const { db, mailer, metrics, now, publicUrl } = tools;
  const { to, language, agreement, said, claim } = post;
  if (!mailer) return { kind: 'refused', code: 'noMailServer' };
  const postKey = mailKey(claim.ids);
  const posting = { postKey, via: 'EMAIL' as const, conversation: to.address, lease: MAIL_LEASE };
  const sign = { key: await linkKey(db), publicUrl, now: now() };
  const { letter, unsubscribe } = noticeLetter({ name: to.name, language, agreementCode: agreement.code, said }, sign);
  const [alone] = said;
  const logosOf = () => loadLogos(agreement.id, tools);
  const occasion = { to, language, organizer: mailer.from, agreement, now: sign.now, loadLogos: logosOf };
  const files = alone && said.length === 1 ? await noticeFiles(alone.notice, occasion) : {};
  if (!(await markPosting(claim, posting, tools))) return { kind: 'settled' };
  try {
    const { subject, text, html } = letterMail(letter);
    await mailer.send({ to, subject, text, html, key: postKey, ...(unsubscribe ? { unsubscribe } : {}), ...files });
    await markSent(claim, { via: 'EMAIL', ts: null }, tools);
    for (const { delivery } of said) metrics.deliveries.inc({ kind: delivery.kind, state: 'sent' });
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    if (error.kind === 'refused') return { kind: 'refused', code: `smtp_${error.code}` };
    const attempts = said[0]?.delivery.attempts ?? 0;
    const until = new Date(now().getTime() + Math.min(60_000 * 2 ** Math.min(attempts, 6), 3_600_000));
    await putOff(claim, { until, reason: `smtp_${error.code}`, isUnsent: true }, tools);
  }
  return { kind: 'settled' };
}

function mailKey(ids: string[]): string {
  return createHash('sha256').update(ids.toSorted().join()).digest('hex').slice(0, 32);
}
