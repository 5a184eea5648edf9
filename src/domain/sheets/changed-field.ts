import type { Prisma } from '../../database/generated/client.ts';

/** A field as the trail keeps it; null and undefined are « nothing ». */
export type KeptValue = Prisma.JsonValue | undefined;

export interface ChangedField {
  name: string;
  before: KeptValue;
  after: KeptValue;
}
