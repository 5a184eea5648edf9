import { describeOwnCharges } from '../src/domain/own-work/describe-own-charges.ts';
import { describeOwnWork } from '../src/domain/own-work/describe-own-work.ts';
import { answering } from '../src/slack/answering.ts';
import { ownWorkView } from '../src/slack/views/own-work-view.ts';

/** `/ctg moi`: what I lead, what I owe, where I am awaited. */
export const me = answering(
  { id: 'me', names: { fr: 'moi', en: 'me' }, aliases: ['mes', 'mine'], takes: 'words', isOwn: true },
  async ({ viewer, deps }) => ({
    work: await describeOwnWork(viewer, deps),
    charges: await describeOwnCharges(viewer, deps),
  }),
  ({ work, charges }, { viewer, t }) => ownWorkView(work, { charges, agreement: viewer.agreement.code }, t),
);
