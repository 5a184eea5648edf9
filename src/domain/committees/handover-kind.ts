import { z } from 'zod';
import type { RotationKind } from '../../database/generated/client.ts';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
import type { Due } from '../dues/due.ts';
import { type DueReader, dueReader } from '../dues/due-reader.ts';
import { reminderInstant } from '../reminders/reminder-instant.ts';
import { loadRotations } from '../rotations/load-rotations.ts';
import { readRotation, rotationParts } from '../rotations/read-rotation.ts';
import { turnAt, turnNumberOn } from '../rotations/rotation.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import { addDays, type CivilDate } from '../time/civil-date.ts';
import { officeHolders } from './office-holders.ts';

const factsSchema = z.object({ rotationId: z.uuid(), turn: z.int(), isIncoming: z.boolean() });

export interface HandoverNotice {
  code: 'handover';
  rotationId: string;
  turn: number;
  office: RotationKind;
  committee: string;
  from: PartyName;
  to: PartyName;
  startsOn: CivilDate;
  isIncoming: boolean;
  /** It still awaits their acknowledgement. */
  isAwaited: boolean;
  /** Who is told, in the offices that they hold now. */
  reader: DueReader;
  /** What the office finds open. */
  duties: Due[];
  today: CivilDate;
}

/** When an office turns, those who had it and those who have it now get the list of what is open (Annexe 3). */
export const handoverKind: DeliveryKind<HandoverNotice> = {
  name: 'handover',

  async propose(scope, until, deps) {
    const { agreement, term, today, offices, watchedFrom } = scope;
    const rows = await loadRotations(agreement.id, deps);
    return rows.flatMap((row): PlannedDelivery[] => {
      const plan = readRotation(row);
      const current = turnNumberOn(plan, today);
      return [current, current + 1].flatMap((number) => {
        const turn = turnAt(plan, number);
        const former = number > 0 ? turnAt(plan, number - 1) : null;
        if (!former || former.party.id === turn.party.id) return [];
        if (turn.startsOn < watchedFrom || turn.startsOn > term.endsOn) return [];
        const at = reminderInstant(turn.startsOn, term.endsOn, scope);
        if (at > until) return [];
        const holders = (partyId: string, day: string) => officeHolders(row.kind, partyId, offices, day);
        const outgoing = holders(former.party.id, addDays(turn.startsOn, -1));
        const incoming = holders(turn.party.id, turn.startsOn);
        return [
          ...outgoing.map((personId) => plannedHandover(row.id, number, personId, false, at)),
          ...incoming.map((personId) => plannedHandover(row.id, number, personId, true, at)),
        ];
      });
    });
  },

  async compose({ facts, personId }, { dues, today, offices }, { db }) {
    const { rotationId, turn: number, isIncoming } = factsSchema.parse(facts);
    const row = await db.rotation.findUnique({
      where: { id: rotationId },
      include: { ...rotationParts, committee: true },
    });
    if (!row) return { skip: 'noLongerDue' };
    const plan = readRotation(row);
    const turn = turnAt(plan, number);
    const former = turnAt(plan, number - 1);
    if (turn.party.id === former.party.id) return { skip: 'noLongerDue' };
    return {
      code: 'handover',
      rotationId,
      turn: number,
      office: row.kind,
      committee: row.committee.shortName,
      from: partyName(former.party),
      to: partyName(turn.party),
      startsOn: turn.startsOn,
      isIncoming,
      isAwaited: dues.some(
        ({ subject, ask }) => subject === `handover:${rotationId}:${number}` && ask.of.includes(personId ?? ''),
      ),
      reader: dueReader(personId ?? '', { offices }, today),
      // All that is open, of every kind; the next turns are no work.
      duties: dues.filter(({ kind }) => kind !== 'turn' && kind !== 'handover'),
      today,
    };
  },
};

function plannedHandover(
  rotationId: string,
  turn: number,
  personId: string,
  isIncoming: boolean,
  at: Date,
): PlannedDelivery {
  const subject = `handover:${rotationId}:${turn}`;
  const facts = { rotationId, turn, isIncoming };
  return { kind: 'handover', subject, to: { personId }, at, step: '0', urgency: 0, grouping: 'DIGEST', facts };
}
