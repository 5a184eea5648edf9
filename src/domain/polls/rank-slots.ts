import type { PollChoice } from '../../database/generated/client.ts';

/** What one person said of one date. */
export interface SlotAnswer {
  slotId: string;
  /** Null for those who count for no party. */
  partyId: string | null;
  choice: PollChoice;
}

/** How a date stands. */
export interface SlotCount {
  slotId: string;
  yes: number;
  ifNeeded: number;
  no: number;
  /** Parties of whom somebody would come, surely or if need be. */
  partyIds: string[];
}

/** The dates' counts, in the order given. */
export function countSlots(slotIds: string[], answers: SlotAnswer[]): SlotCount[] {
  return slotIds.map((slotId) => {
    const own = answers.filter((answer) => answer.slotId === slotId);
    const count = (wanted: PollChoice) => own.filter(({ choice }) => choice === wanted).length;
    const coming = own.flatMap(({ partyId, choice }) => (partyId && choice !== 'NO' ? [partyId] : []));
    return { slotId, yes: count('YES'), ifNeeded: count('IF_NEEDED'), no: count('NO'), partyIds: [...new Set(coming)] };
  });
}

/**
 * The date that suits best: the most parties there, then the most people, surely there before those who would
 * come if need be; the earliest of equals. Null while nobody would come to any.
 */
export function bestSlot(counts: SlotCount[]): string | null {
  const [best] = counts.toSorted(
    (a, b) =>
      b.partyIds.length - a.partyIds.length ||
      b.yes + b.ifNeeded - (a.yes + a.ifNeeded) ||
      b.yes - a.yes ||
      counts.indexOf(a) - counts.indexOf(b),
  );
  return best && best.yes + best.ifNeeded > 0 ? best.slotId : null;
}
