import type { SeatChoice } from '../domain/committees/list-seat-choices.ts';
import type { Option } from './field.ts';

/** A seat as one chooses it: of which committee, for which party. */
export function seatOption({ seatRuleId, partyId, committee, party, label }: SeatChoice): Option {
  return { text: `${committee} · ${party} · ${label}`, value: `${seatRuleId}|${partyId}` };
}
