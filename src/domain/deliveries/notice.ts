import type { RotationKind } from '../../database/generated/client.ts';
import type { AgendaLine } from '../agenda/load-agenda.ts';
import type { UnreachedSheet, Waiting } from '../chases/describe-chases.ts';
import type { AttendanceLine } from '../convocation/attendance-rows.ts';
import type { ConvocationFacts } from '../convocation/load-convocation.ts';
import type { DecisionRecord } from '../decisions/decision-record.ts';
import type { MeetingStanding } from '../meetings/load-standing.ts';
import type { MeetingFacts } from '../meetings/meeting-facts.ts';
import type { MinutesContent } from '../minutes/minutes-content.ts';
import type { PartyName } from '../parties/party-name.ts';
import type { OwnChoices } from '../polls/answer-poll.ts';
import type { PollFacts } from '../polls/poll-facts.ts';
import type { Change } from '../records/change.ts';
import type { Due } from '../reminders/due.ts';
import type { SheetRecord } from '../sheets/sheet-record.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** What a delivery says, read again at the moment of sending; its words live in `i18n`, under `notices`. */
export type Notice =
  | { code: 'due'; due: Due; today: CivilDate; isDuty: boolean }
  | {
      code: 'handover';
      office: RotationKind;
      committee: string;
      from: PartyName;
      to: PartyName;
      startsOn: CivilDate;
      isIncoming: boolean;
      /** What the office finds open. */
      duties: Due[];
      today: CivilDate;
    }
  | { code: 'weekly'; since: CivilDate; changes: Change[]; reserved: number; upcoming: Due[]; today: CivilDate }
  | { code: 'away'; from: Date; to: Date; timeZone: string }
  | { code: 'escalation'; why: 'capped' | 'muted'; person: string; due: Due; today: CivilDate }
  | { code: 'undelivered'; name: string }
  /** Where a sheet stands, asked of its lead; `isFinal`: the card follows it no longer. */
  | {
      code: 'chase';
      state: 'asked' | 'answered' | 'closed' | 'passedOn';
      sheet: SheetRecord;
      meeting: { committee: string; day: CivilDate } | null;
      /** Null when the clock did. */
      askedBy: string | null;
      today: CivilDate;
      isFinal: boolean;
    }
  /** Who has not answered before a committee. */
  | {
      code: 'chaseSilent';
      meeting: { committee: string; day: CivilDate };
      waiting: Waiting[];
      unreached: UnreachedSheet[];
    }
  /** What was said of a sheet once its committee was convened, and the agenda does not have. */
  | {
      code: 'sheetNews';
      sheet: SheetRecord;
      meeting: { reference: string; committee: string; day: CivilDate };
      isMissing: boolean;
      today: CivilDate;
    }
  /** `isMoved`: they were invited before, to another date, hour or place. */
  | {
      code: 'convocation';
      meeting: MeetingFacts;
      own: AttendanceLine;
      attendances: AttendanceLine[];
      agenda: AgendaLine[];
      /** How many points are not for them (Art. 12). */
      reserved: number;
      convocation: ConvocationFacts;
      isMoved: boolean;
    }
  /** `isFinal`: nothing of it changes any more. */
  | { code: 'meetingCard'; standing: MeetingStanding; isFinal: boolean }
  /** `isReserved`: not everybody who reads the channel may read its text. */
  | { code: 'decisionCard'; decision: DecisionRecord; isReserved: boolean }
  /** `voices`: the parties whose word is awaited from them; `isVoid`: what they said no longer counts. */
  | { code: 'decisionAsked'; decision: DecisionRecord; voices: PartyName[]; isVoid: boolean }
  | { code: 'decisionAdopted'; decision: DecisionRecord; isOwner: boolean }
  | { code: 'poll'; poll: PollFacts; own: OwnChoices }
  | { code: 'pollOver'; poll: PollFacts }
  /** `reason`: why it was refused. */
  | {
      code: 'pointJudged';
      title: string;
      isAccepted: boolean;
      reason: string | null;
      reference: string;
      committee: string;
      day: CivilDate;
    }
  | {
      code: 'withdrawal';
      meeting: MeetingFacts;
      attendances: AttendanceLine[];
      /** The day of which they were told, when the meeting has left it since. */
      formerDay: CivilDate | null;
    }
  | {
      code: 'minutes';
      versionId: string;
      number: number;
      content: MinutesContent;
      /** The parties for which they speak: whose agreement is asked for. */
      voices: PartyName[];
      today: CivilDate;
    };

/** What a composer gives: the notice, or why there is nothing to say any more. */
export type Composed = Notice | { skip: SkipReason };

/** Why a delivery is not said; shown by `/ctg etat`. */
export type SkipReason =
  | 'noLongerDue'
  | 'overtaken'
  | 'muted'
  | 'snoozed'
  | 'optedOut'
  | 'capped'
  | 'nothingChanged'
  | 'recipientGone';
