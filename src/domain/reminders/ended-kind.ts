import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import { type DueReader, dueReader } from '../dues/due-reader.ts';
import { type EndCode, type EndFactsOf, endSchemas } from '../dues/end-facts.ts';
import { personReads } from '../visibility/person-reads.ts';

/** One end of an ask with its facts. */
export type ToldEnd = { [C in EndCode]: { end: C; facts: EndFactsOf<C> } }[EndCode];

/** An end that is told: what it was, as it was then. */
export type EndedNotice = ToldEnd & {
  code: 'ended';
  /** Who is told. */
  reader: DueReader;
};

/** Says how an ask ended to those who must know, see `tell-end.ts`; never to who may not read of it any more (Art. 12). */
export const endedKind: DeliveryKind<EndedNotice> = {
  name: 'ended',

  async compose({ facts, personId }, scope, deps) {
    const told = readEnd(facts);
    if (!told || !(await personReads(personId ?? '', told.facts.readable, scope, deps))) return { skip: 'noLongerDue' };
    return { code: 'ended', ...told, reader: dueReader(personId ?? '', scope, scope.today) };
  },
};

function readEnd(stored: unknown): ToldEnd | null {
  const { end, ...facts } = stored as { end: EndCode };
  const read = endSchemas[end]?.safeParse(facts);
  // The schema is the one of that end: the pair cannot be mixed up, but the union hides it.
  return read?.success ? ({ end, facts: read.data } as ToldEnd) : null;
}
