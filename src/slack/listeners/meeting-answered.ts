import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { answerMeeting, type GivenAnswer } from '../../domain/convocation/answer-meeting.ts';
import { words } from '../../i18n/words.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import type { Services } from '../services.ts';
import { escapeText } from '../views/blocks.ts';

/** Somebody answered a convocation by one of its buttons. */
export function meetingAnswered(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction>>(ACTION.answerMeeting, async ({ ack, action, body, context, respond }) => {
    await ack();
    const { meeting, answer, agreement } = JSON.parse(action.value ?? '{}') as {
      meeting: string;
      answer: Exclude<GivenAnswer, 'REPRESENTED'>;
      agreement: string;
    };
    const asker = { slackUserId: body.user.id, channelId: undefined, via: 'button', audience: 'self' } as const;
    const viewer = await identify(context, { ...asker, agreementCode: agreement }, services);
    const t = words(viewer.language);
    const { reference } = await answerMeeting(viewer, { meetingId: meeting, answer }, services);
    const text = t.meetings.answered({ reference, answer: t.meetings.answer[answer] });
    await respond({ text: escapeText(text), response_type: 'ephemeral', replace_original: false });
  });
}
