import { z } from 'zod';
import { conveneMeeting } from '../domain/convocation/convene-meeting.ts';
import { previewConvocation } from '../domain/convocation/preview-convocation.ts';
import { defineForm } from './define-form.ts';
import { say } from './passage.ts';

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

  async submit({ viewer, args, deps, t }) {
    return say(t.forms.convene.done(await conveneMeeting(viewer, { reference: args.meeting }, deps)));
  },
});
