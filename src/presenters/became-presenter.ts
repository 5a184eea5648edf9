import type { NoticeOf } from '../domain/outbox/notice.ts';
import type { HeldCharge } from '../domain/reminders/describe-charges.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { NoticeText } from './notice-text.ts';

/** What became somebody's, in words: what it is, what it means, and how much is open. */
export function becameText({ charges, open }: NoticeOf<'became'>, t: Catalogue): NoticeText {
  const words = t.became;
  const [first, ...others] = charges;
  const kinds = [...new Set(charges.map(({ kind }) => kind))];
  const means = kinds.map((kind) => words.means[kind]);
  const lines = [...means, words.open({ number: open })];
  if (first && others.length === 0) return { headline: chargeText(first, t), lines, points: [] };
  const headline = words.several({ number: charges.length });
  return { headline, lines, points: charges.map((charge) => chargeText(charge, t)) };
}

/** « Vous pilotez la fiche FA-01 — Un relais itinérant ». */
export function chargeText(charge: HeldCharge, t: Catalogue): string {
  // Each kind's sentence takes that kind's facts; the pair cannot be mixed up, but the union hides it.
  return (t.became.charges[charge.kind] as (charge: HeldCharge) => string)(charge);
}
