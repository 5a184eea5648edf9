import type { Cadence, RenewalMode, RotationKind, SheetStatus } from '../../database/generated/client.ts';
import type { PartyName } from '../text/party-name.ts';
import type { CivilDate } from '../time/civil-date.ts';

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
      /** Last day on which a meeting of the period can be convened in time. */
      conveneBy: CivilDate;
    }
  /** The legal end, and what renewal needs (Art. 10). */
  | { kind: 'term'; renewalMode: RenewalMode; decided: string[]; missing: string[]; isOver: boolean }
  /** Mandates of one party that end on one day without a successor. */
  | { kind: 'mandates'; mandates: EndingMandate[] }
  /** A seat of the text that nobody holds (X3-12). */
  | { kind: 'seat'; committee: string; seat: string; seatRuleId: string; party: PartyName & { id: string } }
  /** A document that grows too old (P-3). */
  | { kind: 'document'; code: string; title: string; party: PartyName | null; dated: CivilDate; months: number }
  /** An office that passes to the next party (Annexe 3). */
  | { kind: 'turn'; rotationId: string; office: RotationKind; committee: string; from: PartyName; to: PartyName }
  /** An office that has passed, and whose new side has not acknowledged what it finds open (Annexe 3). */
  | {
      kind: 'handover';
      rotationId: string;
      turn: number;
      office: RotationKind;
      committee: string;
      from: PartyName;
      to: PartyName;
    }
  /** An action sheet that is not over. */
  | { kind: 'sheet'; reference: string; title: string; status: SheetStatus; lead: string }
  /** A step of an action sheet that is not done. */
  | { kind: 'milestone'; reference: string; title: string; label: string; lead: string }
  /** Sheets whose lead party loses the field that they name (A3-2). */
  | { kind: 'newLead'; from: PartyName; to: PartyName[]; sheets: { reference: string; title: string }[] }
  /** Fields of public service that pass from a party to others (Art. 3). */
  | { kind: 'transfer'; from: PartyName; fields: { label: string; to: string[] }[] }
  /** A meeting planned. */
  | {
      kind: 'meeting';
      meetingId: string;
      reference: string;
      committee: string;
      startsAt: Date | null;
      timeZone: string;
      place: string;
      link: string | null;
      isConvened: boolean;
    }
  /** A planned meeting that nobody has convened yet. */
  | { kind: 'convene'; reference: string; committee: string; day: CivilDate }
  /** A meeting whose day is past, of which nobody said whether it took place (X3-3). */
  | { kind: 'record'; reference: string; committee: string; held: CivilDate }
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
