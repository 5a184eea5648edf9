import type { PartnerKind } from '../../database/generated/client.ts';

export type { PartnerKind };

/** Every kind, in the order in which people choose among them (Art. 1). */
export const partnerKinds = [
  'RESIDENTS',
  'ASSOCIATION',
  'LOCAL_AUTHORITY',
  'PUBLIC_BODY',
  'OTHER',
] as const satisfies PartnerKind[];

/** Residents, an association, another authority with which the plan is built (Art. 1, A1-2). */
export interface PartnerRecord {
  id: string;
  name: string;
  kind: PartnerKind;
  /** The sheets to which they are associated, with what they do in each; only those that the reader may read. */
  sheets: { reference: string; title: string; role: string }[];
}
