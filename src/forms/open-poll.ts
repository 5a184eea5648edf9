import { z } from 'zod';
import { openPoll } from '../domain/polls/open-poll.ts';
import { pollRights } from '../domain/polls/rights.ts';
import { addDays, type CivilDate } from '../domain/time/civil-date.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { warningText } from '../presenters/warning-presenter.ts';
import { datedCommittee } from './dated-committee.ts';
import { defineForm } from './define-form.ts';
import { dateField, numberField, textField } from './fields.ts';
import { list, say, shown } from './passage.ts';
import { pollSlotFields, pollSlotsOf } from './poll-slots.ts';

/** Days that people are given to answer, when the dates leave so much. */
const ANSWERING = 7;

/** Asks a committee which of up to five dates suit. Choosing a committee proposes days that fit it. */
export const openPollForm = defineForm({
  id: 'open-poll',
  args: z.object({ committee: z.string().optional() }),

  async open(call) {
    const { viewer, t } = call;
    await requireRight(viewer, pollRights.open);
    const { committee, days } = await datedCommittee(call, ANSWERING);
    const { title, submit, closesOn } = t.polls.form;
    const meeting = t.forms.planMeeting;
    return {
      title,
      submit,
      fields: {
        committee,
        ...pollSlotFields(days, t),
        minutes: numberField({ label: meeting.minutes, initial: 120 }),
        place: textField({ label: meeting.place, isOptional: true, most: 200 }),
        link: textField({ label: meeting.link, isOptional: true, most: 500 }),
        closesOn: dateField({ label: closesOn, initial: endOfAnswers(viewer.today, days[0]) }),
      },
    };
  },

  async submit({ viewer, deps, t }, values) {
    const { minutes, place, link, closesOn } = values;
    const input = { committee: values.committee, slots: pollSlotsOf(values), minutes, place, link, closesOn };
    const { committee, asked, warnings } = await openPoll(viewer, input, deps);
    const words = t.polls.form;
    return [
      ...say(words.done({ committee, asked })),
      ...list(...warnings.map(({ day, warning }) => words.warning({ day, warning: warningText(warning, t) }))),
      ...shown('poll'),
    ];
  },
});

function endOfAnswers(today: CivilDate, first: CivilDate | undefined): CivilDate {
  const usual = addDays(today, ANSWERING);
  if (!first || usual < first) return usual;
  return first > addDays(today, 1) ? addDays(first, -1) : today;
}
