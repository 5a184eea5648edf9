import { conveneMeeting } from '../../domain/convocation/convene-meeting.ts';
import { requireSteward } from '../../domain/people/access.ts';
import { closePoll } from '../../domain/polls/close-poll.ts';
import { describePoll } from '../../domain/polls/describe-poll.ts';
import { slotText } from '../../presenters/poll-presenter.ts';
import { warningText } from '../../presenters/warning-presenter.ts';
import { checkboxesInput, selectInput } from '../views/inputs.ts';
import { standingText } from '../views/poll-view.ts';
import { bullets, lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Closes a poll into a meeting, convened at once unless they say otherwise. */
export const closePollForm: Form = {
  id: 'close-poll',

  async open({ viewer, args, deps, t }) {
    requireSteward(viewer);
    const { poll, slots, best } = await describePoll(viewer, { pollId: args.poll }, deps);
    const words = t.polls.close;
    return {
      title: words.title,
      blocks: [
        ...lines(t.polls.title({ committee: poll.committee.name })),
        ...bullets(...slots.map((slot) => `${slotText(slot, t)} — ${standingText(slot, slot.id === best, t)}`)),
        selectInput({
          name: 'slot',
          label: words.slot,
          options: slots.map((slot) => ({ text: slotText(slot, t), value: slot.id })),
          initial: best ?? undefined,
        }),
        checkboxesInput({
          name: 'convene',
          label: words.convene,
          isOptional: true,
          options: [{ text: words.conveneChoice, value: 'yes' }],
          initial: ['yes'],
        }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const given = { pollId: args.poll ?? '', slotId: values.text('slot') };
    const { reference, committee, warnings } = await closePoll(viewer, given, deps);
    const isConvened = values.list('convene').includes('yes');
    // The form was carried out with the closing; the convocation holds by itself against a second one.
    const invited = isConvened
      ? (await conveneMeeting(viewer, { reference }, { ...deps, requestKey: undefined })).invited
      : null;
    return [
      ...lines(t.polls.close.done({ committee, reference, invited })),
      ...bullets(...warnings.map((warning) => warningText(warning, t))),
    ];
  },
};
