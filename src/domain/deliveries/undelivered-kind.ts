import { z } from 'zod';
import type { DeliveryKind } from './delivery-kind.ts';

export const undeliveredFacts = z.object({ name: z.string() });

export interface UndeliveredNotice {
  code: 'undelivered';
  name: string;
}

/** Tells the secretariat, once, that somebody or some channel cannot be reached. */
export const undeliveredKind: DeliveryKind<UndeliveredNotice> = {
  name: 'undelivered',

  async compose({ facts }) {
    return { code: 'undelivered', name: undeliveredFacts.parse(facts).name };
  },
};
