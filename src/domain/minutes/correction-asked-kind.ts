import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { personReads } from '../visibility/person-reads.ts';
import { readableMinutes } from './minutes-access.ts';

const factsSchema = z.object({ correctionId: z.uuid() });

/** A correction that awaits its judge. */
export interface CorrectionAskedNotice {
  code: 'correctionAsked';
  correctionId: string;
  reference: string;
  committee: string;
  held: CivilDate;
  by: string;
  text: string;
}

/** Tells who judges a correction of minutes at once that somebody asks for one; nothing once it was judged. */
export const correctionAskedKind: DeliveryKind<CorrectionAskedNotice> = {
  name: 'correction-asked',

  async compose({ facts, personId }, scope, deps) {
    const { correctionId } = factsSchema.parse(facts);
    const correction = await deps.db.minutesCorrection.findUnique({
      where: { id: correctionId },
      include: { person: true, version: { include: { meeting: { include: { committee: true } } } } },
    });
    if (correction?.state !== 'PROPOSED') return { skip: 'noLongerDue' };
    const { meeting } = correction.version;
    const readable = readableMinutes(meeting, { state: 'circulated' });
    if (!(await personReads(personId ?? '', readable, scope, deps))) return { skip: 'noLongerDue' };
    const { reference, committee, day } = meeting;
    const about = { reference, committee: committee.shortName, held: fromDbDate(day) };
    return { code: 'correctionAsked', correctionId, ...about, by: correction.person.name, text: correction.text };
  },
};

/** What is said to one judge of a correction asked for now. */
export function correctionAskedDelivery(correctionId: string, personId: string, now: Date): PlannedDelivery {
  return {
    kind: correctionAskedKind.name,
    subject: `correction:${correctionId}`,
    to: { personId },
    at: now,
    step: 'asked',
    urgency: 0,
    grouping: 'ALONE',
    facts: { correctionId },
  };
}
