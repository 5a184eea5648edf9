/** What no message may be, in the words of the report. */
export type Fault =
  | 'said twice'
  | 'not theirs to read'
  | 'asks without an act'
  | 'act refused'
  | 'on a day off'
  | 'without an end'
  | 'asked again'
  | 'late, unsaid'
  | 'unheard';

/** Something wrong with what was said, or with what was not. */
export interface Flag {
  fault: Fault;
  /** When, as « 2021-03-08 09 h ». */
  when: string;
  to: string;
  /** Kinds of what was said. */
  kinds: string[];
  what: string;
}
