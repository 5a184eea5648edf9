import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** The « Vu » of the agreement, to the letter, with our notes on wrong citations (C-5, K-17). */
export async function listLegalReferences(
  viewer: Viewer,
  { db }: Deps,
): Promise<{ text: string; note: string | null }[]> {
  const rows = await db.legalReference.findMany({
    where: { agreementId: viewer.agreement.id },
    orderBy: { position: 'asc' },
  });
  return rows.map(({ text, note }) => ({ text, note }));
}
