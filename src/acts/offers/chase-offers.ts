import type { ChaseNotice } from '../../domain/chases/chase-kind.ts';
import type { SheetStatus } from '../../domain/sheets/sheet-record.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { type Offer, offer, offerForm } from './offer.ts';

/** What one click may say; for the others, the form. */
const STATUSES: SheetStatus[] = ['IN_PROGRESS', 'DONE', 'PAUSED'];

/** The answers to « où en est-elle ? »: no change, a status, or the form; « bloqué » takes a word, hence the form. */
export function chaseOffers(chase: string, { state, sheet }: ChaseNotice, t: Catalogue): Offer[] {
  const { reference, status: was, blockers } = sheet;
  const args = { sheet: reference };
  if (state === 'answered') return [offerForm('follow-sheet', args, t.sheets.follow)];
  if (state !== 'asked') return [];
  const answer = (status: SheetStatus, text: string) => {
    const looks = { text, spoken: `${reference}${t.colon}${text}` };
    return offer('answer-chase', { chase, status, was }, t, looks);
  };
  const isUnexplained = was === 'BLOCKED' && blockers === '';
  return [
    ...(isUnexplained ? [] : [answer(was, t.chases.same)]),
    ...STATUSES.filter((status) => status !== was).map((status) => answer(status, t.sheets.statuses[status])),
    ...(was === 'BLOCKED'
      ? []
      : [offerForm('follow-sheet', { ...args, status: 'BLOCKED' }, t.sheets.statuses.BLOCKED, { isForChat: true })]),
    offerForm('follow-sheet', args, t.sheets.byMail),
  ];
}
