import { describeOwnWork } from '../src/domain/own-work/describe-own-work.ts';
import type { Command } from '../src/slack/command.ts';
import { ownAnswer } from '../src/slack/reply.ts';
import { ownWorkView } from '../src/slack/views/own-work-view.ts';

/** `/ctg moi`: what I lead, what I owe, where I am awaited. */
export const me: Command = {
  id: 'me',
  names: { fr: 'moi', en: 'me' },
  aliases: ['mes', 'mine'],
  async run({ viewer, t, deps }) {
    return ownAnswer(ownWorkView(await describeOwnWork(viewer, deps), { agreement: viewer.agreement.code }, t));
  },
};
