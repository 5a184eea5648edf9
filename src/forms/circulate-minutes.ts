import { z } from 'zod';
import { findMeetingFor } from '../domain/meetings/keeps-meeting.ts';
import { circulateMinutes } from '../domain/minutes/circulate-minutes.ts';
import { describeMinutes } from '../domain/minutes/describe-minutes.ts';
import { requireAllJudged } from '../domain/minutes/require-all-judged.ts';
import { minutesRights } from '../domain/minutes/rights.ts';
import { minutesChanges } from '../presenters/minutes-changes.ts';
import { defineForm } from './define-form.ts';
import { list, say, stress } from './passage.ts';

/** Shows the minutes once more; sending freezes them and sends them to everybody invited. */
export const circulateMinutesForm = defineForm({
  id: 'circulate-minutes',
  args: z.object({ meeting: z.string() }),

  async open({ viewer, args, deps, t }) {
    const meeting = await findMeetingFor(viewer, minutesRights.circulate, args.meeting, deps);
    await requireAllJudged(meeting, deps);
    const { content, former } = await describeMinutes(viewer, { reference: args.meeting, isDraft: true }, deps);
    const { circulate, circulateNow } = t.minutes;
    const changes = former ? minutesChanges(former, content, t) : [];
    const changed = changes.length > 0 ? [...stress(t.corrections.changed.soFar), ...list(...changes)] : [];
    return { title: circulate, submit: circulateNow, intro: [...changed, { kind: 'minutes', content }], fields: {} };
  },

  async submit({ viewer, args, deps, t }) {
    return say(t.minutes.circulatedDone(await circulateMinutes(viewer, { reference: args.meeting }, deps)));
  },
});
