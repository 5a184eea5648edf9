import { z } from 'zod';
import type { DeliveryKind } from './delivery-kind.ts';

export const awayFacts = z.object({ from: z.iso.datetime(), to: z.iso.datetime() });

export interface AwayNotice {
  code: 'away';
  from: Date;
  to: Date;
  timeZone: string;
}

/** Tells a coordinator how long the bot was away. */
export const awayKind: DeliveryKind<AwayNotice> = {
  name: 'away',

  async compose({ facts }, { agreement }) {
    const { from, to } = awayFacts.parse(facts);
    return { code: 'away', from: new Date(from), to: new Date(to), timeZone: agreement.timeZone };
  },
};
