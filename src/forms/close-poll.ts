import { z } from 'zod';
import { conveneMeeting } from '../domain/convocation/convene-meeting.ts';
import { mayConvene } from '../domain/convocation/may-convene.ts';
import { closePoll } from '../domain/polls/close-poll.ts';
import { describePoll } from '../domain/polls/describe-poll.ts';
import { pollRights } from '../domain/polls/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { slotTallyText, slotText } from '../presenters/poll-presenter.ts';
import { warningText } from '../presenters/warning-presenter.ts';
import { defineForm } from './define-form.ts';
import { choiceField, tickField } from './fields.ts';
import { list, next, say } from './passage.ts';

/** Closes a poll into a meeting, convened at once unless they say otherwise. */
export const closePollForm = defineForm({
  id: 'close-poll',
  args: z.object({ poll: z.string() }),

  async open({ viewer, args, deps, t }) {
    await requireRight(viewer, pollRights.close);
    const { poll, slots, best } = await describePoll(viewer, { pollId: args.poll }, deps);
    const words = t.polls.close;
    return {
      title: words.title,
      submit: words.submit,
      intro: [
        ...say(t.polls.title({ committee: poll.committee.name })),
        ...list(...slots.map((slot) => `${slotText(slot, t)} — ${slotTallyText(slot, slot.id === best, t)}`)),
      ],
      fields: {
        slot: choiceField({
          label: words.slot,
          options: slots.map((slot) => ({ text: slotText(slot, t), value: slot.id })),
          initial: best,
        }),
        convene: tickField({ label: words.convene, text: words.conveneChoice, initial: true }),
      },
    };
  },

  async submit({ viewer, args, deps, t }, { slot, convene }) {
    const { reference, committee, warnings } = await closePoll(viewer, { pollId: args.poll, slotId: slot }, deps);
    // The form was carried out with the closing; the convocation holds by itself against a second one.
    const isTheirs = await mayConvene(viewer, reference, deps);
    const invited =
      convene && isTheirs
        ? (await conveneMeeting(viewer, { reference }, { ...deps, requestKey: undefined })).invited
        : null;
    return [
      ...say(t.polls.close.done({ committee, reference, invited })),
      ...list(...warnings.map((warning) => warningText(warning, t))),
      ...(invited !== null || !isTheirs ? [] : next('convene', { meeting: reference }, t.meetings.buttons.convene)),
    ];
  },
});
