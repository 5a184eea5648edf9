import { z } from 'zod';
import { type DueReader, dueReader } from '../dues/due-reader.ts';
import type { DeliveryKind } from './delivery-kind.ts';

export const undeliveredFacts = z.object({ name: z.string() });

export interface UndeliveredNotice {
  code: 'undelivered';
  name: string;
  /** Who is told. */
  reader: DueReader;
}

/** Tells who coordinates, once, that somebody or some channel cannot be reached. */
export const undeliveredKind: DeliveryKind<UndeliveredNotice> = {
  name: 'undelivered',

  async compose({ facts, personId }, scope) {
    const { name } = undeliveredFacts.parse(facts);
    return { code: 'undelivered', name, reader: dueReader(personId ?? '', scope, scope.today) };
  },
};
