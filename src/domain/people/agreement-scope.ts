import type { Agreement } from '../../database/generated/client.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** What to load with an agreement so that {@link agreementScope} can read it. */
export const agreementParts = { planning: { select: { changes: true } } } as const;

export type AgreementRow = Agreement & { planning: { changes: number } | null };

/** What a request knows of the agreement it is about. */
export function agreementScope({ id, code, timeZone, language, planning }: AgreementRow): Viewer['agreement'] {
  return { id, code, timeZone, language, changes: planning?.changes ?? null };
}
