import type { Cadence, RenewalMode, RotationKind, SheetStatus } from '../../database/generated/client.ts';
import type { PartyName } from '../text/party-name.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Readable } from '../visibility/clearance.ts';

/** What is due, as facts; its words live in `i18n`, under `dues`. */
export type DueFacts =
  /** A committee that must meet in a period. */
  | {
      kind: 'cadence';
      committee: string;
      committeeCode: string;
      cadence: Cadence;
      year: number;
      index: number;
      state: 'toPlan' | 'missed';
    }
  /** The legal end, and what renewal needs (Art. 10). */
  | { kind: 'term'; renewalMode: RenewalMode; decided: string[]; missing: string[]; isOver: boolean }
  /** Mandates that end on one day without a successor. */
  | { kind: 'mandates'; mandates: EndingMandate[] }
  /** A document that grows too old (P-3). */
  | { kind: 'document'; code: string; title: string; party: PartyName | null; dated: CivilDate; months: number }
  /** An office that passes to the next party (Annexe 3). */
  | { kind: 'turn'; rotationId: string; office: RotationKind; committee: string; from: PartyName; to: PartyName }
  /** An action sheet that is not over. */
  | { kind: 'sheet'; reference: string; title: string; status: SheetStatus; lead: string }
  /** A step of an action sheet that is not done. */
  | { kind: 'milestone'; reference: string; title: string; label: string; lead: string }
  /** Sheets whose lead party loses the field that they name (A3-2). */
  | { kind: 'newLead'; from: PartyName; to: PartyName[]; sheets: { reference: string; title: string }[] }
  /** Fields of public service that pass from a party to others (Art. 3). */
  | { kind: 'transfer'; from: PartyName; fields: { label: string; to: string[] }[] }
  /** A meeting planned. */
  | { kind: 'meeting'; reference: string; committee: string; place: string; isConvened: boolean }
  /** A convocation that some have not answered. */
  | { kind: 'answer'; meetingId: string; reference: string; committee: string; silent: number }
  /** A poll of dates that is open; `awaited`: ids of the persons who have not answered. */
  | { kind: 'poll'; pollId: string; committee: string; awaited: string[] }
  /** Points proposed for an agenda, awaiting a word. */
  | { kind: 'point'; reference: string; points: { id: string; title: string }[] }
  /** Minutes of a meeting held, not circulated yet, or to be circulated anew: `number` is that of the version to come. */
  | { kind: 'minutes'; reference: string; committee: string; held: CivilDate; number: number }
  /** A correction that somebody asks for of circulated minutes, awaiting who keeps them. */
  | {
      kind: 'correction';
      correctionId: string;
      reference: string;
      committee: string;
      held: CivilDate;
      by: string;
      text: string;
    }
  /** A task that minutes note and that somebody must carry out. */
  | {
      kind: 'task';
      taskId: string;
      reference: string;
      committee: string;
      held: CivilDate;
      text: string;
      owner: string | null;
    }
  /** An adopted decision that somebody must carry out. */
  | { kind: 'decision'; reference: string; committee: string; text: string; owner: string | null }
  /** A proposed decision that awaits a party's word. */
  | {
      kind: 'voice';
      reference: string;
      versionId: string;
      committee: string;
      text: string;
      party: PartyName & { id: string; code: string };
    }
  /** A proposed decision on which not every party agrees; `agenda`: where it is taken up, the day null while none is planned. */
  | {
      kind: 'refusal';
      reference: string;
      committee: string;
      text: string;
      against: PartyName[];
      abstained: PartyName[];
      /** Its text is not reworded. */
      isFixed: boolean;
      agenda: { day: CivilDate | null } | null;
    }
  /** Minutes circulated that await a party's agreement. */
  | {
      kind: 'approval';
      reference: string;
      versionId: string;
      number: number;
      committee: string;
      held: CivilDate;
      party: PartyName;
      /** The last day to speak before silence is agreement; null where it is none. */
      silentOn: CivilDate | null;
      /** How many decisions they record that still await agreement. */
      decisions: number;
    };

/** A mandate that ends without a successor. */
export interface EndingMandate {
  name: string;
  party: string;
  committee: string;
  seat: string;
  seatRuleId: string;
  partyId: string;
}

export type DueKind = DueFacts['kind'];

export type DueOf<K extends DueKind> = Extract<Due, { kind: K }>;

/** Every kind, in the order in which people choose among them. */
export const dueKinds = [
  'cadence',
  'meeting',
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
  'document',
  'turn',
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
