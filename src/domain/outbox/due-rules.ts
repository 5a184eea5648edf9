import { pointDues } from '../agenda/point-dues.ts';
import { termDues } from '../agreement/term-dues.ts';
import { mandateDues } from '../committees/mandate-dues.ts';
import { turnDues } from '../committees/turn-dues.ts';
import { transferDues } from '../competences/transfer-dues.ts';
import { answerDues } from '../convocation/answer-dues.ts';
import { decisionDues } from '../decisions/decision-dues.ts';
import { refusalDues } from '../decisions/refusal-dues.ts';
import { voiceDues } from '../decisions/voice-dues.ts';
import type { Deps } from '../deps.ts';
import { documentDues } from '../documents/document-dues.ts';
import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import { type DueScope, dueKey } from '../dues/due-scope.ts';
import { meetingDues } from '../meetings/meeting-dues.ts';
import { approvalDues } from '../minutes/approval-dues.ts';
import { correctionDues } from '../minutes/correction-dues.ts';
import { minutesDues } from '../minutes/minutes-dues.ts';
import { taskDues } from '../minutes/task-dues.ts';
import { cadenceDues } from '../periods/cadence-dues.ts';
import { pollDues } from '../polls/poll-dues.ts';
import { milestoneDues } from '../sheets/milestone-dues.ts';
import { sheetDues } from '../sheets/sheet-dues.ts';
import { isSettledByReason } from './due-ends.ts';

/** Every kind of due, whatever noun it comes from. */
export const dueRules: DueRule[] = [
  cadenceDues,
  meetingDues,
  answerDues,
  pollDues,
  pointDues,
  minutesDues,
  correctionDues,
  approvalDues,
  voiceDues,
  refusalDues,
  decisionDues,
  taskDues,
  termDues,
  mandateDues,
  documentDues,
  turnDues,
  transferDues,
  sheetDues,
  milestoneDues,
];

/** Everything open in an agreement, the earliest first; what somebody closed is not. */
export async function findDues(scope: DueScope, deps: Pick<Deps, 'db'>): Promise<Due[]> {
  const found = await Promise.all(dueRules.map((rule) => rule(scope, deps)));
  const open = found.flat().filter((due) => !scope.settled.includes(dueKey(due)));
  const said = open.map((due) => ({ ...due, isClosable: isSettledByReason(due.kind) }));
  return said.toSorted((a, b) => a.on.localeCompare(b.on) || a.subject.localeCompare(b.subject));
}
