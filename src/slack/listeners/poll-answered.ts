import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { answerPoll, type PollAnswerInput } from '../../domain/polls/answer-poll.ts';
import { words } from '../../i18n/words.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import type { Services } from '../services.ts';
import { plainText } from '../views/plain-text.ts';
import { answeredPoll } from '../views/poll-view.ts';

/** Somebody said of one date whether it suits: the question shows their answers from then on. */
export function pollAnswered(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction>>(ACTION.answerPoll, async ({ ack, action, body, context, respond }) => {
    await ack();
    const {
      poll: pollId,
      slot: slotId,
      choice,
      agreement,
    } = JSON.parse(action.value ?? '{}') as {
      poll: string;
      slot: string;
      choice: PollAnswerInput['choices'][number]['choice'];
      agreement: string;
    };
    const asker = { slackUserId: body.user.id, channelId: undefined, via: 'button', audience: 'self' } as const;
    const viewer = await identify(context, { ...asker, agreementCode: agreement }, services);
    const t = words(viewer.language);
    const { poll, own } = await answerPoll(viewer, { pollId, choices: [{ slotId, choice }] }, services);
    const blocks = answeredPoll({ poll, own, agreement }, t);
    await respond({ text: plainText(blocks), blocks, response_type: 'ephemeral', replace_original: true });
  });
}
