import { requireRecorder } from '../../domain/decisions/require-recorder.ts';
import { inviteGuest } from '../../domain/guests/invite-guest.ts';
import { listMeetings } from '../../domain/meetings/list-meetings.ts';
import { UserError } from '../../errors.ts';
import { words as wordsOf } from '../../i18n/words.ts';
import { emailInput, selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Proposes a resource person for a meeting (A6-5). */
export const inviteGuestForm: Form = {
  id: 'invite-guest',

  async open({ viewer, deps, t }) {
    await requireRecorder(viewer, deps);
    const { toCome } = await listMeetings(viewer, deps);
    if (toCome.length === 0) throw new UserError('noMeetingPlanned');
    const words = t.forms.inviteGuest;
    const options = toCome.map(({ reference, committee, day }) => {
      return {
        text: t.forms.proposePoint.choice({ reference, committee: committee.shortName, day }),
        value: reference,
      };
    });
    return {
      title: words.title,
      blocks: [
        textInput({ name: 'name', label: words.name, most: 120 }),
        textInput({ name: 'organisation', label: words.organisation, isOptional: true, most: 120 }),
        emailInput({ name: 'email', label: words.email, hint: words.emailHint, isOptional: true }),
        selectInput({ name: 'meeting', label: words.meeting, options, initial: options[0]?.value }),
        textInput({ name: 'theme', label: words.theme, isOptional: true, most: 120 }),
      ],
    };
  },

  async submit({ viewer, deps, t }, values) {
    const text = (name: string) => values.text(name);
    const given = { name: text('name'), organisation: text('organisation'), email: text('email') };
    const wording = wordsOf(viewer.agreement.language).guests.wording;
    const input = { ...given, meeting: text('meeting'), theme: text('theme'), wording };
    const { reference } = await inviteGuest(viewer, input, deps);
    return lines(t.forms.inviteGuest.done({ reference, name: given.name }));
  },
};
