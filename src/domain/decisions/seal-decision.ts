import type { Transaction } from '../deps.ts';
import { fingerprintOf } from '../text/fingerprint.ts';
import type { DecisionRecord } from './decision-record.ts';
import { type AdoptionBasis, type Concerned, registerContent } from './register-content.ts';

/** Enters an adopted decision in the register, chained to the entry before: who changes one breaks all that follow. */
export async function sealDecision(
  tx: Transaction,
  agreementId: string,
  { decision, basis, now }: { decision: DecisionRecord; basis: AdoptionBasis; now: Date },
): Promise<void> {
  // One at a time: the next entry must know this one's hash.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`register ${agreementId}`}, 0))`;
  const last = await tx.registerEntry.findFirst({ where: { agreementId }, orderBy: { position: 'desc' } });
  const position = (last?.position ?? 0) + 1;
  const previousHash = last?.hash ?? '';
  const concerned = await concernedBy(tx, decision.id);
  const content = registerContent(decision, { basis, now, concerned });
  await tx.registerEntry.create({
    data: {
      agreementId,
      position,
      decisionId: decision.id,
      reference: decision.reference,
      content,
      previousHash,
      hash: sealOf({ position, previousHash, content }),
      at: now,
    },
  });
}

/** SHA-256 of an entry's place, of the seal before it and of its content. */
export function sealOf(entry: { position: number; previousHash: string; content: unknown }): string {
  return fingerprintOf(entry);
}

/** All of what it concerns, whoever may read it: the seal is of what was adopted, and shows none of it. */
async function concernedBy(tx: Transaction, id: string): Promise<Concerned> {
  const { sheets, indicators } = await tx.decision.findUniqueOrThrow({
    where: { id },
    select: {
      sheets: { select: { reference: true }, orderBy: { number: 'asc' } },
      indicators: { select: { code: true }, orderBy: { number: 'asc' } },
    },
  });
  return {
    ...(sheets.length > 0 ? { sheets: sheets.map(({ reference }) => reference) } : {}),
    ...(indicators.length > 0 ? { indicators: indicators.map(({ code }) => code) } : {}),
  };
}
