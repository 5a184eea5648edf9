import { z } from 'zod';
import { previewConvocation } from '../domain/convocation/preview-convocation.ts';
import { conveneNow } from './convene-now.ts';
import { defineForm } from './define-form.ts';
import { list, say, shown } from './passage.ts';

/** Shows what sending the convocation would do; sending it does it (X3-17). */
export const conveneForm = defineForm({
  id: 'convene',
  args: z.object({ meeting: z.string() }),

  async open({ viewer, args, deps, bot, t }) {
    const preview = await previewConvocation(viewer, { reference: args.meeting }, bot, deps);
    const { title, submit } = t.forms.convene;
    const number = preview.bySlack.length + preview.byMail.length;
    return { title, submit: submit({ number }), intro: [{ kind: 'convocation', preview }], fields: {} };
  },

  async submit(call) {
    const { args, t } = call;
    const { unreachable, ...done } = await conveneNow(call, args.meeting);
    const others = unreachable.length > 0 ? [t.meetings.preview.unreachable({ names: unreachable })] : [];
    return [...say(t.forms.convene.done(done)), ...list(...others), ...shown('meeting', done.reference)];
  },
});
