import { z } from 'zod';
import { draftCommunication, proposeCommunication } from '../../domain/decisions/propose-communication.ts';
import { words as wordsOf } from '../../i18n/words.ts';
import type { FormCall } from '../form.ts';
import { defineProposal } from './proposal.ts';

const args = z.object({ title: z.string().min(1) });

type Args = z.infer<typeof args>;

/** Something to publish together (Art. 8, A8-1). */
export const communicationProposal = defineProposal({
  args,
  draft: async (call) => ({ draft: await draftCommunication(call.viewer, wording(call), call.deps) }),
  async propose(call) {
    const { reference } = await proposeCommunication(call.viewer, wording(call), call.deps);
    return { reference, said: [call.t.communications.onceAgreed] };
  },
});

/** In the agreement's language: each party reads it. */
function wording({ viewer, args: { title } }: FormCall<Args>) {
  return { text: wordsOf(viewer.agreement.language).communications.wording({ title }) };
}
