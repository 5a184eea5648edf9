import type { Deps } from '../../src/domain/deps.ts';
import type { ReadyDelivery } from '../../src/domain/outbox/choose-messages.ts';
import { linkKey } from '../../src/domain/signed-links/link-key.ts';
import type { Language } from '../../src/domain/viewer/viewer.ts';
import { noticeLetter } from '../../src/mail/notice-letter.ts';

/** Something that a letter lets its reader do. */
export interface LinkedAct {
  /** What is told, the act, and which of its ways: « due point accept-point », « convocation answer-convocation REMOTE ». */
  name: string;
  kind: string;
  act: string;
  /** What the link says. */
  label: string;
  link: string;
}

/** How not to be told again: the same of everything. */
export const SILENCES = ['snooze-reminder', 'mute-reminder', 'opt-out'];

/** Which kind of notice or of due something is. */
export function kindOf({ notice }: ReadyDelivery): string {
  return notice.code === 'due' ? `due ${notice.due.kind}` : notice.code;
}

/** The links of the letters in which people are told so, one letter each. */
export async function linkedActs(
  told: ReadyDelivery[],
  { language, publicUrl }: { language: Language; publicUrl: string },
  { db, now }: Deps,
): Promise<LinkedAct[]> {
  const making = { key: await linkKey(db), publicUrl, now: now() };
  const toPeople = told.filter(({ delivery }) => delivery.personId !== null);
  return toPeople.flatMap((one) => {
    const mail = { name: '', language, agreementCode: '', said: [one] };
    const { letter } = noticeLetter(mail, making);
    const links = [...(letter.sections[0]?.links ?? []), ...letter.footerLinks];
    return links.map(({ label, url }) => {
      const [act, , payload] = bodyOf(url);
      const way = [payload.answer, payload.kind].filter(Boolean).join(' ');
      const name = SILENCES.includes(act) ? act : `${kindOf(one)} ${act} ${way}`.trim();
      return { name, kind: kindOf(one), act, label, link: url };
    });
  });
}

function bodyOf(url: string): [act: string, person: string, payload: Record<string, string>] {
  const [body = ''] = url.slice(url.indexOf('/l/') + 3).split('.');
  return JSON.parse(Buffer.from(body, 'base64url').toString());
}
