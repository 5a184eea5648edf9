import type { CivilDate } from '../../../src/domain/time/civil-date.ts';

/** Something that a message lets its reader do: a button, a line of a menu, a signed link. */
export interface Offered {
  /** Name of the act or of the form. */
  act: string;
  payload: Record<string, unknown>;
  label: string;
  /** It stands out, as what was answered does. */
  isMain: boolean;
  /** Where it is pressed: a button's place in its message, or the link's address. */
  place: string;
  /** What came of trying it as its reader at that moment; null when it was carried out. */
  refusal: string | null;
}

/** One matter of a message, with what can be done beside it. */
export interface Matter {
  text: string;
  offers: Offered[];
}

/** A row of what was said. */
export interface SaidRow {
  id: string;
  kind: string;
  subject: string;
  /** What distinguishes it from what else is said to the same reader about the same subject. */
  step: string;
  isPressing: boolean;
}

/** One message, as its reader has it. */
export interface Said {
  at: Date;
  /** The day in the agreement's zone. */
  on: CivilDate;
  /** The hour there, 0 to 23. */
  hour: number;
  isDayOff: boolean;
  way: 'chat' | 'mail' | 'channel';
  /** A person's name, or a channel's. */
  to: string;
  personId: string | null;
  /** False once nothing in the roster gives them a part in the agreement any more. */
  isOfRoster: boolean;
  rows: SaidRow[];
  matters: Matter[];
  /** Slack's name of it, to press its buttons; null for a mail. */
  message: { channel: string; ts: string } | null;
}

/** How not to be told again, and what only shows: no answer to what is asked. */
const BESIDE = ['snooze-reminder', 'mute-reminder', 'opt-out', 'show-answer', 'make-document'];

/** What of an offer answers what is asked. */
export function answersIn({ offers }: Matter): Offered[] {
  return offers.filter(({ act }) => !BESIDE.includes(act));
}

/** What people do of their own accord only, whatever they are asked. */
const UNPROMPTED = ['ask-correction', 'propose-point'];

/** What of an offer somebody who answers promptly presses. */
export function asksIn(matter: Matter): Offered[] {
  return answersIn(matter).filter(({ act }) => !UNPROMPTED.includes(act));
}
