import { describeDecision } from '../src/domain/decisions/describe-decision.ts';
import { verifyRegister } from '../src/domain/decisions/verify-register.ts';
import { UserError } from '../src/errors.ts';
import { type CommandCall, usageError, withVerbs } from '../src/slack/command.ts';
import { answer, openForm, type Reply } from '../src/slack/reply.ts';
import { RECORDING } from '../src/slack/verbs.ts';
import { decisionView } from '../src/slack/views/decision-view.ts';
import { verificationView } from '../src/slack/views/decisions-view.ts';

/** What a decision's reference looks like: `CT-2021-S1-03`, `COPIL-2021-P01`. */
const REFERENCE = /^[a-z0-9]+-\d{4}(-[a-z]\d)?-p?\d{2,}$/i;

/** As much of a text as a button carries to its form. */
const MOST_TYPED = 800;

/**
 * `/ctg decision RÉFÉRENCE`, `/ctg decision nouvelle [texte]`, `/ctg decision verifier` (X3-20); in a thread,
 * `@ctg décision [texte]` records what was said there.
 */
export const decision = withVerbs({
  id: 'decision',
  names: { fr: 'decision', en: 'decision' },
  aliases: [],
  verbs: RECORDING,
  async run(call) {
    const { viewer, t, deps, args, capture } = call;
    const { verb, words } = args;
    const [word = '', ...others] = words;
    if (verb === 'verify' && words.length === 0) return answer(verificationView(await verifyRegister(viewer, deps), t));
    if (verb === 'new') return record(call, words.join(' '));
    if (REFERENCE.test(word) && others.length === 0) {
      const found = await describeDecision(viewer, { reference: word }, deps);
      return answer(decisionView(found, viewer.agreement.code, t));
    }
    if (!capture) throw usageError(t, 'decision');
    // « Vérifier les effectifs » is a text like any other.
    return record(call, args.typed);
  },
});

/** The form, filled with what was typed, and in a thread with what was said there. */
async function record({ viewer, capture }: CommandCall, text: string): Promise<Reply> {
  if (text.length > MOST_TYPED) throw new UserError('tooLongTyped', { text });
  const captured = capture ? await capture() : null;
  const agreement = viewer.agreement.code;
  return openForm('record-decision', {
    agreement,
    ...(captured ? { capture: captured } : {}),
    ...(text ? { text } : {}),
  });
}
