import { z } from 'zod';
import { answerPoll } from '../domain/polls/answer-poll.ts';
import { describePoll } from '../domain/polls/describe-poll.ts';
import { UserError } from '../errors.ts';
import { slotText } from '../presenters/poll-presenter.ts';
import { defineForm } from './define-form.ts';
import type { Option } from './field.ts';
import { choiceField, groupField } from './fields.ts';
import { list, say } from './passage.ts';

type Choice = (typeof CHOICES)[number];

const CHOICES = ['YES', 'IF_NEEDED', 'NO'] as const;

/** Which of a poll's dates suit, all of them at once; a date left out keeps what was said of it. */
export const fillPollForm = defineForm({
  id: 'fill-poll',
  args: z.object({ poll: z.string() }),

  async open({ viewer, args, deps, t }) {
    const { poll, own, isOpen } = await describePoll(viewer, { pollId: args.poll }, deps);
    if (!own) throw new UserError('pollNotAsked');
    if (!isOpen) throw new UserError('pollOver');
    const options = CHOICES.map((choice): Option<Choice> => ({ text: t.polls.choices[choice], value: choice }));
    const place = [poll.place, poll.link].filter(Boolean).join(' · ');
    return {
      title: t.polls.answer,
      submit: t.polls.send,
      done: t.notices.answered,
      intro: say(t.polls.headline({ committee: poll.committee.name }), ...(place ? [place] : []), t.polls.until(poll)),
      fields: {
        // Nobody says yes by not looking: nothing is chosen beforehand.
        slots: groupField(
          Object.fromEntries(
            poll.slots.map((slot) => [
              slot.id,
              choiceField({ label: slotText(slot, t), options, isOptional: true, initial: own[slot.id] ?? null }),
            ]),
          ),
        ),
      },
    };
  },

  async submit({ viewer, args, deps, t }, { slots }) {
    const choices = Object.entries(slots).flatMap(([slotId, choice]) => (choice ? [{ slotId, choice }] : []));
    const { poll, own } = await answerPoll(viewer, { pollId: args.poll, choices }, deps);
    const said = poll.slots.map((slot) => {
      const choice = own[slot.id];
      return `${slotText(slot, t)}${t.colon}${choice ? t.polls.choices[choice] : t.polls.noChoice}`;
    });
    const noted = t.polls.noted({ answered: Object.keys(own).length, slots: poll.slots.length });
    return [...list(...said), ...say(noted)];
  },
});
