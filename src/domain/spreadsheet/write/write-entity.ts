import type { EntityKind } from '../entity.ts';
import type { Write, WriteContext } from './write-context.ts';
import { writePerson, writeSeat } from './write-member.ts';
import { writeFunding, writeIndicator, writeMeans, writeMilestone, writeReading } from './write-part.ts';
import { writeSheet } from './write-sheet.ts';

/** How each kind is written; resolves with its id. */
export const writeEntity: Record<EntityKind, (write: Write, context: WriteContext) => Promise<string>> = {
  person: writePerson,
  seat: writeSeat,
  sheet: writeSheet,
  milestone: writeMilestone,
  indicator: writeIndicator,
  reading: writeReading,
  means: writeMeans,
  funding: writeFunding,
};
