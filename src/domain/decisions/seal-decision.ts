import type { Transaction } from '../deps.ts';
import { fingerprintOf } from '../records/fingerprint.ts';
import type { DecisionRecord } from './decision-record.ts';
import { type AdoptionBasis, registerContent } from './register-content.ts';

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
  const content = registerContent(decision, { basis, now });
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
