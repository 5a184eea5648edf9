import { describeOwnWork } from '../src/domain/own-work/describe-own-work.ts';
import { answering } from '../src/slack/answering.ts';
import { ownWorkView } from '../src/slack/views/own-work-view.ts';

/** `/ctg moi`: what I lead, what I owe, where I am awaited. */
export const me = answering(
  { id: 'me', names: { fr: 'moi', en: 'me' }, aliases: ['mes', 'mine'], takes: 'words', isOwn: true },
  ({ viewer, deps }) => describeOwnWork(viewer, deps),
  (found, { viewer, t }) => ownWorkView(found, { agreement: viewer.agreement.code }, t),
);
