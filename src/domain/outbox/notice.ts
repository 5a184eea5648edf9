import type { PointJudgedNotice } from '../agenda/point-judged-kind.ts';
import type { ExpiredNotice } from '../agreement/renewal/expired-kind.ts';
import type { RenewedNotice } from '../agreement/renewal/renewed-kind.ts';
import type { WeeklyNotice } from '../changes/weekly-kind.ts';
import type { ChaseNotice } from '../chases/chase-kind.ts';
import type { ChaseSilentNotice } from '../chases/chase-silent-kind.ts';
import type { HandoverNotice } from '../committees/handover-kind.ts';
import type { ConvocationNotice, WithdrawalNotice } from '../convocation/convocation-kind.ts';
import type { MeetingCardNotice } from '../convocation/meeting-card-kind.ts';
import type { DecisionAdoptedNotice } from '../decisions/decision-adopted-kind.ts';
import type { DecisionAskedNotice } from '../decisions/decision-asked-kind.ts';
import type { DecisionCardNotice } from '../decisions/decision-card-kind.ts';
import type { AwayNotice } from '../deliveries/away-kind.ts';
import type { UndeliveredNotice } from '../deliveries/undelivered-kind.ts';
import type { CorrectionAskedNotice } from '../minutes/correction-asked-kind.ts';
import type { MinutesApprovedNotice } from '../minutes/minutes-approved-kind.ts';
import type { MinutesNotice } from '../minutes/minutes-kind.ts';
import type { PollNotice, PollOverNotice } from '../polls/poll-kinds.ts';
import type { BecameNotice } from '../reminders/became-kind.ts';
import type { DueNotice } from '../reminders/due-kind.ts';
import type { EndedNotice } from '../reminders/ended-kind.ts';
import type { EscalationNotice } from '../reminders/escalation-kind.ts';
import type { SheetNewsNotice } from '../sheets/sheet-news-kind.ts';
import type { LapsedNotice } from './lapsed-kind.ts';

/** What a delivery says, each shape in its kind's file; its words live in `i18n`, under `notices`. */
export type Notice =
  | DueNotice
  | EscalationNotice
  | LapsedNotice
  | EndedNotice
  | BecameNotice
  | HandoverNotice
  | RenewedNotice
  | ExpiredNotice
  | WeeklyNotice
  | AwayNotice
  | UndeliveredNotice
  | ChaseNotice
  | ChaseSilentNotice
  | SheetNewsNotice
  | ConvocationNotice
  | WithdrawalNotice
  | MeetingCardNotice
  | DecisionCardNotice
  | DecisionAskedNotice
  | DecisionAdoptedNotice
  | PollNotice
  | PollOverNotice
  | PointJudgedNotice
  | MinutesNotice
  | CorrectionAskedNotice
  | MinutesApprovedNotice;

/** The notice of one kind. */
export type NoticeOf<C extends Notice['code']> = Extract<Notice, { code: C }>;
