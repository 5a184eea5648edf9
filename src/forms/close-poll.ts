import { z } from 'zod';
import { mayConvene } from '../domain/convocation/may-convene.ts';
import { closePoll } from '../domain/polls/close-poll.ts';
import { describePoll } from '../domain/polls/describe-poll.ts';
import { pollRights } from '../domain/polls/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { slotTallyText, slotText } from '../presenters/poll-presenter.ts';
import { warningText } from '../presenters/warning-presenter.ts';
import { conveneNow } from './convene-now.ts';
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

  async submit(call, { slot, convene }) {
    const { viewer, args, deps, t } = call;
    const { reference, committee, warnings } = await closePoll(viewer, { pollId: args.poll, slotId: slot }, deps);
    const isTheirs = await mayConvene(viewer, reference, deps);
    // The form was carried out with the closing; the convocation holds by itself against a second one.
    const further = { ...call, deps: { ...deps, requestKey: undefined } };
    const convened = convene && isTheirs ? await conveneNow(further, reference) : null;
    const unreachable = convened?.unreachable ?? [];
    return [
      ...say(t.polls.close.done({ committee, reference, invited: convened?.invited ?? null })),
      ...list(
        ...warnings.map((warning) => warningText(warning, t)),
        ...(unreachable.length > 0 ? [t.meetings.preview.unreachable({ names: unreachable })] : []),
      ),
      ...(isTheirs && !convened ? next('convene', { meeting: reference }, t.meetings.buttons.convene) : []),
    ];
  },
});
