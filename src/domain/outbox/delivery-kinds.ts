import { pointJudgedKind } from '../agenda/point-judged-kind.ts';
import { expiredKind } from '../agreement/renewal/expired-kind.ts';
import { renewedKind } from '../agreement/renewal/renewed-kind.ts';
import { weeklyKind } from '../changes/weekly-kind.ts';
import { chaseKind } from '../chases/chase-kind.ts';
import { chaseSilentKind } from '../chases/chase-silent-kind.ts';
import { handoverKind } from '../committees/handover-kind.ts';
import { convocationKind, withdrawalKind } from '../convocation/convocation-kind.ts';
import { meetingCardKind } from '../convocation/meeting-card-kind.ts';
import { decisionAdoptedKind } from '../decisions/decision-adopted-kind.ts';
import { decisionAskedKind } from '../decisions/decision-asked-kind.ts';
import { decisionCardKind } from '../decisions/decision-card-kind.ts';
import { awayKind } from '../deliveries/away-kind.ts';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import { undeliveredKind } from '../deliveries/undelivered-kind.ts';
import { correctionAskedKind } from '../minutes/correction-asked-kind.ts';
import { minutesApprovedKind } from '../minutes/minutes-approved-kind.ts';
import { minutesKind } from '../minutes/minutes-kind.ts';
import { pollKind, pollOverKind } from '../polls/poll-kinds.ts';
import { becameKind } from '../reminders/became-kind.ts';
import { dueKind } from '../reminders/due-kind.ts';
import { endedKind } from '../reminders/ended-kind.ts';
import { escalationKind } from '../reminders/escalation-kind.ts';
import { sheetNewsKind } from '../sheets/sheet-news-kind.ts';
import { lapsedKind } from './lapsed-kind.ts';
import type { Notice } from './notice.ts';

/** Everything the bot says unasked. */
export const deliveryKinds: DeliveryKind<Notice>[] = [
  dueKind,
  escalationKind,
  lapsedKind,
  endedKind,
  becameKind,
  convocationKind,
  withdrawalKind,
  meetingCardKind,
  decisionCardKind,
  decisionAskedKind,
  decisionAdoptedKind,
  minutesKind,
  correctionAskedKind,
  minutesApprovedKind,
  pollKind,
  pollOverKind,
  pointJudgedKind,
  chaseKind,
  chaseSilentKind,
  sheetNewsKind,
  handoverKind,
  renewedKind,
  expiredKind,
  weeklyKind,
  awayKind,
  undeliveredKind,
];
