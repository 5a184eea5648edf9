import { z } from 'zod';
import { draftGuest, inviteGuest } from '../../domain/guests/invite-guest.ts';
import { words as wordsOf } from '../../i18n/words.ts';
import type { FormCall } from '../form.ts';
import { defineProposal } from './proposal.ts';

const args = z.object({
  name: z.string().min(1),
  organisation: z.string().default(''),
  email: z.string().default(''),
  meeting: z.string(),
  theme: z.string().default(''),
});

type Args = z.infer<typeof args>;

/** A resource person, for a meeting (Art. 6, A6-5). */
export const guestProposal = defineProposal({
  args,
  draft: async (call) => ({ draft: (await draftGuest(call.viewer, input(call), call.deps)).draft }),
  async propose(call) {
    const { t, args: given } = call;
    const { reference } = await inviteGuest(call.viewer, input(call), call.deps);
    return { reference, said: [t.forms.inviteGuest.done({ reference, name: given.name })] };
  },
});

function input({ viewer, args: given }: FormCall<Args>) {
  return { ...given, wording: wordsOf(viewer.agreement.language).guests.wording };
}
