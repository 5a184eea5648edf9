import type { PartyName } from '../text/party-name.ts';
import { addDays, addMonths, type CivilDate } from '../time/civil-date.ts';

export interface RotationParty extends PartyName {
  id: string;
  code: string;
}

/** An office that passes from party to party, as pure data. */
export interface RotationPlan {
  startsOn: CivilDate;
  turnMonths: number;
  /** In order; a party may stand more than once. Never empty. */
  order: RotationParty[];
  /** Turns given to another party than the order says, oldest first. */
  overrides: { turn: number; party: RotationParty; reason: string }[];
}

export interface Turn {
  /** 0 is the first turn. */
  number: number;
  startsOn: CivilDate;
  /** Last day, inclusive. */
  endsOn: CivilDate;
  party: RotationParty;
  /** Why the turn departs from the order; null when it does not. */
  reason: string | null;
}

/** The turn of that number, with its holder: the newest override, else the order. */
export function turnAt(plan: RotationPlan, number: number): Turn {
  const override = plan.overrides.findLast((candidate) => candidate.turn === number);
  const expected = plan.order[number % plan.order.length];
  if (!expected) throw new RangeError('a rotation needs at least one party');
  return {
    number,
    startsOn: addMonths(plan.startsOn, number * plan.turnMonths),
    endsOn: addDays(addMonths(plan.startsOn, (number + 1) * plan.turnMonths), -1),
    party: override?.party ?? expected,
    reason: override?.reason ?? null,
  };
}

/** Number of the turn that holds a day; days before the first turn belong to it (the stub of signature). */
export function turnNumberOn(plan: RotationPlan, day: CivilDate): number {
  let number = 0;
  while (addMonths(plan.startsOn, (number + 1) * plan.turnMonths) <= day) number += 1;
  return number;
}

/** The party in office on a day. */
export function holderOn(plan: RotationPlan, day: CivilDate): RotationParty {
  return turnAt(plan, turnNumberOn(plan, day)).party;
}

/** Every turn that begins on or before a day, in order. */
export function turnsUntil(plan: RotationPlan, lastDay: CivilDate): Turn[] {
  return Array.from({ length: turnNumberOn(plan, lastDay) + 1 }, (_, number) => turnAt(plan, number));
}
