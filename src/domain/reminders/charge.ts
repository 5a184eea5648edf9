import { z } from 'zod';

/** What may become somebody's: each with the id of the row that gives it. */
export const chargeKinds = ['lead', 'sponsor', 'referent', 'member', 'standIn', 'secretary', 'speaker'] as const;

export type ChargeKind = (typeof chargeKinds)[number];

export const chargeSchema = z.object({ kind: z.enum(chargeKinds), id: z.uuid() });

/** Something of which somebody is in charge: a sheet, a seat, an office, a party's voice. */
export interface Charge extends z.infer<typeof chargeSchema> {
  personId: string;
}

/** Those of the second list that the first has not. */
export function newCharges(before: Charge[], after: Charge[]): Charge[] {
  const isSame = (a: Charge, b: Charge) => a.kind === b.kind && a.id === b.id && a.personId === b.personId;
  return after.filter((charge) => !before.some((one) => isSame(one, charge)));
}
