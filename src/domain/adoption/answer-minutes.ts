import { UserError } from '../../errors.ts';
import type { ApprovalChoice } from '../approvals/approval-status.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { describeVersion } from '../minutes/describe-version.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findSpeaker, readReason, speak, type VoiceAnswer } from './speak.ts';

/** What is said of one decision that minutes record; null leaves it to the agreement to the minutes. */
export interface DecisionWord {
  versionId: string;
  choice: Exclude<ApprovalChoice, 'ABSTAIN'> | null;
  reason: string;
}

export interface MinutesAnswered {
  reference: string;
  /** References of the decisions with which they disagree. */
  refused: string[];
  /** Where the minutes stand; null when they were not agreed to, as they must be circulated anew. */
  agreed: VoiceAnswer | null;
}

/**
 * Answers circulated minutes and the decisions that they record at once, for each party whose voice somebody holds (K-10): with a no to
 * one of them, the others are said as they were and the minutes wait for a version that prints it; else the minutes are agreed to, and
 * with them what was left.
 * @throws UserError for somebody who holds no voice, for a version that was replaced or says what the register does not, and for a
 * decision that awaits nothing of them; InvalidForm, under `reasons:` and the wording's id, for a no without a reason.
 */
export async function answerMinutes(
  viewer: Viewer,
  { versionId, words }: { versionId: string; words: DecisionWord[] },
  deps: Deps,
): Promise<MinutesAnswered> {
  const speaker = await findSpeaker(viewer, null, deps);
  const version = await describeVersion(viewer, { versionId }, deps);
  const said = words.flatMap(({ versionId: wording, choice, reason }) => {
    if (!choice) return [];
    const decision = version.decisions.find((each) => each.versionId === wording);
    if (!decision) throw new UserError('gone');
    const read = readReason({ choice, reason }, reasonField(wording));
    return [
      {
        reference: decision.reference,
        choice,
        word: { subject: 'DECISION', versionId: wording, choice, reason: read } as const,
      },
    ];
  });
  const refused = said.filter(({ choice }) => choice === 'DISAGREE').map(({ reference }) => reference);
  return changeOnce(viewer, deps, async (change) => {
    for (const { word } of said) await speak(change, speaker, word);
    if (refused.length > 0) return { reference: version.reference, refused, agreed: null };
    const word = { subject: 'MINUTES', versionId, choice: 'AGREE', reason: '' } as const;
    return { reference: version.reference, refused, agreed: await speak(change, speaker, word) };
  });
}

/** The field in which a form asks why somebody disagrees with a wording. */
export function reasonField(versionId: string): string {
  return `reasons:${versionId}`;
}
