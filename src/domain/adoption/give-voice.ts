import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findSpeaker, readReason, speak, type VoiceAnswer, type Word } from './speak.ts';

export type { VoiceAnswer } from './speak.ts';

export interface VoiceInput extends Word {
  /** The party for which they speak; null for each of those whose voice they hold. */
  partyId: string | null;
}

/**
 * A party's word on a frozen text, given by who holds its voice at that instant (K-10, K-34). The last position counts; the
 * same one again changes nothing. What follows from it (an adoption, R-08) stands or falls with it.
 * @throws UserError for somebody who holds no voice, or not that party's, and for a text that is no longer open;
 * InvalidForm for a disagreement without a reason.
 */
export async function giveVoice(viewer: Viewer, input: VoiceInput, deps: Deps): Promise<VoiceAnswer> {
  const speaker = await findSpeaker(viewer, input.partyId, deps);
  const reason = readReason(input);
  return changeOnce(viewer, deps, (change) => speak(change, speaker, { ...input, reason }));
}
