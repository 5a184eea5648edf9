import { handoverKind } from '../committees/handover-kind.ts';
import { convocationKind, withdrawalKind } from '../meetings/convocation-kind.ts';
import { meetingCardKind } from '../meetings/meeting-card-kind.ts';
import { minutesKind } from '../meetings/minutes-kind.ts';
import { pointJudgedKind } from '../meetings/point-judged-kind.ts';
import { pollKind, pollOverKind } from '../polls/poll-kinds.ts';
import { weeklyKind } from '../records/weekly-kind.ts';
import { dueKind } from '../reminders/due-kind.ts';
import { escalationKind } from '../reminders/escalation-kind.ts';
import { awayKind } from './away-kind.ts';
import type { DeliveryKind } from './delivery-kind.ts';
import { undeliveredKind } from './undelivered-kind.ts';

/** Everything the bot says unasked. */
export const deliveryKinds: DeliveryKind[] = [
  dueKind,
  escalationKind,
  convocationKind,
  withdrawalKind,
  meetingCardKind,
  minutesKind,
  pollKind,
  pollOverKind,
  pointJudgedKind,
  handoverKind,
  weeklyKind,
  awayKind,
  undeliveredKind,
];
