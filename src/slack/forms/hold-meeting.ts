import { listExpected } from '../../domain/convocation/list-expected.ts';
import { ARRIVALS } from '../../domain/convocation/read-presences.ts';
import { findKeptMeeting } from '../../domain/meetings/keeps-meeting.ts';
import { describeMeeting } from '../../domain/planning/describe-meeting.ts';
import { holdMeeting } from '../../domain/planning/hold-meeting.ts';
import { readSettings } from '../../domain/settings/read-settings.ts';
import { expectedOption } from '../../forms/expected-option.ts';
import { pointTitle } from '../../presenters/meeting-presenter.ts';
import { attendanceRemarks } from '../../presenters/minutes-presenter.ts';
import { LIMITS } from '../views/block-limits.ts';
import { context } from '../views/blocks.ts';
import { multiSearchInput, multiSelectInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** The lists above and below those of arrivals, and the frame's own reminder. */
const OTHER_BLOCKS = 8;

/**
 * « Séance tenue »: who was there, filled with what they had answered; who came late, a list for each point, searched
 * as one types so that sixty people and twenty points stay one form; and what stays open.
 */
export const holdMeetingForm: Form = {
  id: 'hold-meeting',

  async open({ viewer, args, deps, t }) {
    const reference = args.meeting ?? '';
    await findKeptMeeting(viewer, reference, deps);
    const { agenda, meeting } = await describeMeeting(viewer, { reference }, deps);
    const expected = await listExpected(viewer, { reference }, deps);
    const { quorum } = await readSettings(viewer.agreement.id, deps);
    const words = t.forms.holdMeeting;
    const year = Number(meeting.day.slice(0, 4));
    const points = agenda.map((point) => ({ text: pointTitle(point, year, t), value: point.id }));
    const people = expected.map(expectedOption);
    const list = (name: 'present' | 'remote' | 'excused', answer: string) => {
      const chosen = expected.filter((one) => one.answer === answer).map(expectedOption);
      const field = { name, label: words[name], isOptional: true };
      if (people.length > LIMITS.options) {
        return [multiSearchInput({ ...field, ...search, initial: chosen })];
      }
      const initial = chosen.map(({ value }) => value);
      return people.length > 0 ? [multiSelectInput({ ...field, options: people, initial })] : [];
    };
    const search = { suggestion: 'suggest:expected', placeholder: words.search };
    const later = people.length > 0 ? agenda.slice(1, 1 + LIMITS.viewBlocks - OTHER_BLOCKS) : [];
    return {
      title: words.title,
      blocks: [
        context(words.rules({ rule: quorum === 'none' ? null : (t.settings.values[quorum] ?? quorum) })),
        ...list('present', 'PRESENT'),
        ...list('remote', 'REMOTE'),
        ...list('excused', 'EXCUSED'),
        context(words.others),
        ...later.map(({ id, position }, place) =>
          multiSearchInput({
            name: ARRIVALS + id,
            label: words.arrivals({ position, title: points[position - 1]?.text ?? '' }),
            isOptional: true,
            ...search,
            ...(place === 0 ? { hint: words.arrivalsHint } : {}),
          }),
        ),
        ...(points.length > 0
          ? [multiSelectInput({ name: 'open', label: words.open, isOptional: true, options: points })]
          : []),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const reference = args.meeting ?? '';
    const content = await holdMeeting(
      viewer,
      {
        reference,
        present: values.list('present'),
        remote: values.list('remote'),
        excused: values.list('excused'),
        arrivals: values.named(ARRIVALS).map((field) => {
          return { itemId: field.slice(ARRIVALS.length), people: values.list(field) };
        }),
        openItems: values.list('open'),
      },
      deps,
    );
    return lines(t.minutes.heldDone(content), ...attendanceRemarks(content, t));
  },
};
