import type { CivilDate } from '../time/civil-date.ts';
import type { Readable } from '../visibility/clearance.ts';
import type { DueFacts } from './due-facts.ts';

export type DueKind = DueFacts['kind'];

export type DueOf<K extends DueKind> = Extract<Due, { kind: K }>;

/** Every kind, in the order in which people choose among them. */
export const dueKinds = [
  'cadence',
  'meeting',
  'convene',
  'record',
  'answer',
  'poll',
  'point',
  'minutes',
  'correction',
  'approval',
  'voice',
  'refusal',
  'decision',
  'task',
  'term',
  'mandates',
  'seat',
  'document',
  'turn',
  'handover',
  'transfer',
  'newLead',
  'sheet',
  'milestone',
] as const satisfies DueKind[];

/** The kind of a subject: its first word, by convention of all rules. */
export function kindOfSubject(subject: string): DueKind | null {
  return dueKinds.find((kind) => kind === subject.split(':')[0]) ?? null;
}

/** One moment at which people are told of something due. */
export interface Reminder {
  /** Nominal day; nobody is disturbed on a day off, see `reminder-instant.ts`. */
  day: CivilDate;
  /** Names the moment among those of its subject, e.g. `30`. */
  step: string;
  /** Person ids. */
  to: string[];
  /** A duty of their office: they can put it off, not opt out of it. */
  isDuty: boolean;
}

/** Who asks for something due, and of whom. */
export interface Ask {
  /** Who asked, by person id; nobody where the agreement itself asks. */
  by: string[];
  /** Of whom it is asked today. */
  of: string[];
  since: CivilDate;
  /** Who else waits for it. */
  waiting?: string[];
  /** The secretariat in charge of it, where it is a meeting's own. */
  secretariat?: string[];
}

/** Something with a date, open until it is answered: what `/ctg echeances` lists and reminders are about. */
export type Due = DueFacts & {
  /** Stable over time: what is snoozed, muted and capped. */
  subject: string;
  on: CivilDate;
  /** Names people or papers: for the roster only (Art. 12). */
  isReserved: boolean;
  /** What it is about has a secrecy of its own: told only to who may read that. */
  readable?: Readable;
  ask: Ask;
  /** Once past its day, who coordinates or keeps the records may close it with a reason; said of all by `findDues`. */
  isClosable?: boolean;
  /** In order of day. */
  reminders: Reminder[];
};
