import { z } from 'zod';
import { listExpected } from '../domain/convocation/list-expected.ts';
import { findMeetingFor } from '../domain/meetings/keeps-meeting.ts';
import { describeMeeting } from '../domain/planning/describe-meeting.ts';
import { holdMeeting } from '../domain/planning/hold-meeting.ts';
import { planningRights } from '../domain/planning/rights.ts';
import { readSettings } from '../domain/settings/read-settings.ts';
import { pointTitle } from '../presenters/meeting-presenter.ts';
import { attendanceRemarks } from '../presenters/minutes-presenter.ts';
import { defineForm } from './define-form.ts';
import { expectedOption } from './expected-option.ts';
import { choicesField, groupField, manySearchField, remarkField } from './fields.ts';
import { next, remark, say, shown } from './passage.ts';

/** People that a menu holds; more are searched as one types. */
const MOST_LISTED = 100;

/** Points for which somebody may come late: a form holds so many lists. */
const MOST_LATER = 92;

/**
 * « Séance tenue »: who was there, filled with what they had answered; who came late, a list for each point, searched
 * as one types so that sixty people and twenty points stay one form; and what stays open.
 */
export const holdMeetingForm = defineForm({
  id: 'hold-meeting',
  args: z.object({ meeting: z.string() }),

  async open({ viewer, args, deps, t }) {
    const reference = args.meeting;
    await findMeetingFor(viewer, planningRights.hold, reference, deps);
    const { agenda, meeting } = await describeMeeting(viewer, { reference }, deps);
    const expected = await listExpected(viewer, { reference }, deps);
    const { quorum } = await readSettings(viewer.agreement.id, deps);
    const words = t.forms.holdMeeting;
    const year = Number(meeting.day.slice(0, 4));
    const points = agenda.map((point) => ({ text: pointTitle(point, year, t), value: point.id }));
    const people = expected.map(expectedOption);
    const search = { suggestion: 'expected', placeholder: words.search } as const;
    const present = (name: 'present' | 'remote' | 'excused', answer: string) => {
      const initial = expected.filter((one) => one.answer === answer).map(expectedOption);
      const field = { label: words[name], isOptional: true };
      if (people.length > MOST_LISTED) return manySearchField({ ...field, ...search, initial });
      const values = initial.map(({ value }) => value);
      return people.length > 0 ? choicesField({ ...field, options: people, initial: values }) : undefined;
    };
    const later = people.length > 0 ? agenda.slice(1, 1 + MOST_LATER) : [];
    const arrivals = later.map(({ id, position }, place) => {
      const label = words.arrivals({ position, title: points[position - 1]?.text ?? '' });
      const hint = place === 0 ? words.arrivalsHint : undefined;
      return [id, manySearchField({ label, hint, isOptional: true, ...search })] as const;
    });
    const rule = quorum === 'none' ? null : (t.settings.values[quorum] ?? quorum);
    return {
      title: words.title,
      submit: words.submit,
      intro: remark(words.rules({ rule })),
      fields: {
        present: present('present', 'PRESENT'),
        remote: present('remote', 'REMOTE'),
        excused: present('excused', 'EXCUSED'),
        others: remarkField(words.others),
        arrivals: groupField(Object.fromEntries(arrivals)),
        open: points.length > 0 ? choicesField({ label: words.open, isOptional: true, options: points }) : undefined,
      },
    };
  },

  async submit({ viewer, args, deps, t }, { present = [], remote = [], excused = [], arrivals, open = [] }) {
    const content = await holdMeeting(
      viewer,
      {
        reference: args.meeting,
        present,
        remote,
        excused,
        arrivals: Object.entries(arrivals).map(([itemId, people]) => ({ itemId, people })),
        openItems: open,
      },
      deps,
    );
    const { reference } = content;
    return [
      ...say(t.minutes.heldDone(content), ...attendanceRemarks(content, t)),
      ...next('write-note', { meeting: reference }, t.minutes.note),
      ...shown('minutes', reference),
    ];
  },
});
