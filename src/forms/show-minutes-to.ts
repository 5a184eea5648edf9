import { z } from 'zod';
import { findMeetingFor } from '../domain/meetings/keeps-meeting.ts';
import { describeMinutes } from '../domain/minutes/describe-minutes.ts';
import { minutesRights } from '../domain/minutes/rights.ts';
import { showMinutesTo } from '../domain/minutes/show-minutes-to.ts';
import { defineForm } from './define-form.ts';
import { say } from './passage.ts';
import { visibilityField } from './visibility-field.ts';

/** Says who may read the minutes, and who the agenda and papers (Art. 12). */
export const showMinutesToForm = defineForm({
  id: 'show-minutes-to',
  args: z.object({ meeting: z.string() }),

  async open({ viewer, args, deps, t }) {
    const { id, papersFor } = await findMeetingFor(viewer, minutesRights.showTo, args.meeting, deps);
    const { visibility } = await describeMinutes(viewer, { reference: args.meeting }, deps);
    const words = t.forms.showMinutesTo;
    return {
      title: words.title,
      submit: words.submit,
      edits: { entity: 'Meeting', id },
      fields: {
        visibility: visibilityField({ label: words.visibility, hint: words.hint, initial: visibility }, t),
        papers: visibilityField({ label: words.papers, hint: words.papersHint, initial: papersFor }, t),
      },
    };
  },

  async submit({ viewer, args, deps, t }, { visibility, papers }) {
    const { reference } = await showMinutesTo(viewer, { reference: args.meeting, visibility, papers }, deps);
    const who = t.minutes.visibility;
    return say(t.forms.showMinutesTo.done({ reference, who: who[visibility], papers: who[papers] }));
  },
});
