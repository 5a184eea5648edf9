import { conveneMeeting } from '../../domain/convocation/convene-meeting.ts';
import { previewConvocation } from '../../domain/convocation/preview-convocation.ts';
import { convocationPreview } from '../views/convocation-preview.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Shows what sending the convocation would do; sending it does it (X3-17). */
export const conveneForm: Form = {
  id: 'convene',

  async open({ viewer, args, deps, bot, t }) {
    const preview = await previewConvocation(viewer, { reference: args.meeting ?? '' }, bot, deps);
    return { title: t.forms.convene.title, blocks: convocationPreview(preview, t) };
  },

  async submit({ viewer, args, deps, t }) {
    return lines(t.forms.convene.done(await conveneMeeting(viewer, { reference: args.meeting ?? '' }, deps)));
  },
};
