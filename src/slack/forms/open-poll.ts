import { requireSteward } from '../../domain/people/access.ts';
import { openPoll } from '../../domain/polls/open-poll.ts';
import { MOST_SLOTS } from '../../domain/polls/read-poll-input.ts';
import { addDays, type CivilDate } from '../../domain/time/civil-date.ts';
import { dateInput, numberInput, textInput, timeInput } from '../views/inputs.ts';
import { bullets, lines } from '../views/rich-text.ts';
import { warningText } from '../views/warning-text.ts';
import { datedCommittee } from './dated-committee.ts';
import type { Form } from './form.ts';

/** The lines of the form, one a date. */
const LINES = Array.from({ length: MOST_SLOTS }, (_, index) => index + 1);

/** Dates filled in beforehand; the others may stay empty. */
const SUGGESTED = 3;

/** Days that people are given to answer, when the dates leave so much. */
const ANSWERING = 7;

/** Asks a committee which of up to five dates suit. */
export const openPollForm: Form = {
  id: 'open-poll',

  async open(call) {
    const { viewer, t } = call;
    requireSteward(viewer);
    const { blocks, days } = await datedCommittee(call, ANSWERING);
    const words = t.polls.form;
    const meeting = t.forms.planMeeting;
    return {
      title: words.title,
      blocks: [
        ...blocks,
        ...LINES.flatMap((number) => [
          dateInput({
            name: `day${number}`,
            label: words.day({ number }),
            isOptional: number > 1,
            initial: number <= SUGGESTED ? days[number - 1] : undefined,
          }),
          timeInput({ name: `hour${number}`, label: words.hour({ number }), initial: '14:00' }),
        ]),
        numberInput({ name: 'minutes', label: meeting.minutes, initial: 120 }),
        textInput({ name: 'place', label: meeting.place, isOptional: true, most: 200 }),
        textInput({ name: 'link', label: meeting.link, isOptional: true, most: 500 }),
        dateInput({ name: 'closesOn', label: words.closesOn, initial: endOfAnswers(viewer.today, days[0]) }),
      ],
    };
  },

  async submit({ viewer, deps, t }, values) {
    const { committee, asked, warnings } = await openPoll(
      viewer,
      {
        committee: values.text('committee'),
        slots: LINES.map((number) => ({ day: values.text(`day${number}`), hour: values.text(`hour${number}`) })),
        minutes: Number(values.text('minutes')),
        place: values.text('place'),
        link: values.text('link'),
        closesOn: values.text('closesOn'),
      },
      deps,
    );
    const words = t.polls.form;
    return [
      ...lines(words.done({ committee, asked })),
      ...bullets(...warnings.map(({ day, warning }) => words.warning({ day, warning: warningText(warning, t) }))),
    ];
  },
};

function endOfAnswers(today: CivilDate, first: CivilDate | undefined): CivilDate {
  const usual = addDays(today, ANSWERING);
  if (!first || usual < first) return usual;
  return first > addDays(today, 1) ? addDays(first, -1) : today;
}
