import { describeDecision } from '../src/domain/decisions/describe-decision.ts';
import { listDecisions } from '../src/domain/decisions/list-decisions.ts';
import { proposeCommunication } from '../src/domain/decisions/propose-communication.ts';
import { words as wordsOf } from '../src/i18n/words.ts';
import { type Command, usageError } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, confirmation } from '../src/slack/reply.ts';
import { communicationsView } from '../src/slack/views/communications-view.ts';
import { decisionView } from '../src/slack/views/decision-view.ts';

/** `/ctg communication [nouvelle "intitulé"]` (A8-1): what the parties publish together, and whether they may. */
export const communication: Command = {
  id: 'communication',
  names: { fr: 'communication', en: 'communication' },
  aliases: ['communications', 'comm', 'com'],
  async run({ viewer, t, deps, args: { words } }) {
    const agreement = viewer.agreement.code;
    const [word = '', ...others] = words;
    if (word === '') {
      return answer(communicationsView(await listDecisions(viewer, { kind: 'COMMUNICATION' }, deps), t));
    }
    if (!matchWord(word, { new: ['nouvelle', 'nouveau', 'new'] })) throw usageError(t, 'communication');
    const title = others.join(' ').trim();
    if (title === '') throw usageError(t, 'communication');
    const text = wordsOf(viewer.agreement.language).communications.wording({ title });
    const { reference } = await proposeCommunication(viewer, { text }, deps);
    return confirmation(decisionView(await describeDecision(viewer, { reference }, deps), agreement, t));
  },
};
