import { pointEnds } from '../agenda/point-dues.ts';
import { termEnds } from '../agreement/term-dues.ts';
import { mandatesEnds } from '../committees/mandate-dues.ts';
import { turnEnds } from '../committees/turn-dues.ts';
import { newLeadEnds, transferEnds } from '../competences/transfer-dues.ts';
import { answerEnds } from '../convocation/answer-dues.ts';
import { decisionEnds } from '../decisions/decision-dues.ts';
import { refusalEnds } from '../decisions/refusal-dues.ts';
import { voiceEnds } from '../decisions/voice-dues.ts';
import { documentEnds } from '../documents/document-dues.ts';
import type { DueKind } from '../dues/due.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { meetingEnds } from '../meetings/meeting-dues.ts';
import { approvalEnds } from '../minutes/approval-dues.ts';
import { correctionEnds } from '../minutes/correction-dues.ts';
import { minutesEnds } from '../minutes/minutes-dues.ts';
import { taskEnds } from '../minutes/task-dues.ts';
import { cadenceEnds } from '../periods/cadence-dues.ts';
import { pollEnds } from '../polls/poll-dues.ts';
import { milestoneEnds } from '../sheets/milestone-dues.ts';
import { sheetEnds } from '../sheets/sheet-dues.ts';

/** How each kind of due ends, and who is told of it. A kind without its ends does not compile. */
export const dueEnds: { [K in DueKind]: KindEnds<K> } = {
  cadence: cadenceEnds,
  meeting: meetingEnds,
  answer: answerEnds,
  poll: pollEnds,
  point: pointEnds,
  minutes: minutesEnds,
  correction: correctionEnds,
  approval: approvalEnds,
  voice: voiceEnds,
  refusal: refusalEnds,
  decision: decisionEnds,
  task: taskEnds,
  term: termEnds,
  mandates: mandatesEnds,
  document: documentEnds,
  turn: turnEnds,
  transfer: transferEnds,
  newLead: newLeadEnds,
  sheet: sheetEnds,
  milestone: milestoneEnds,
};

/** True when who coordinates or keeps the records may close it with a reason. */
export function isSettledByReason(kind: DueKind): boolean {
  return dueEnds[kind].settled === 'byReason';
}
