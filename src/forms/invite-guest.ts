import { inviteGuest } from '../domain/guests/invite-guest.ts';
import { guestRights } from '../domain/guests/rights.ts';
import { listMeetings } from '../domain/meetings/list-meetings.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { UserError } from '../errors.ts';
import { words as wordsOf } from '../i18n/words.ts';
import { defineForm } from './define-form.ts';
import { choiceField, emailField, textField } from './fields.ts';
import { say } from './passage.ts';

/** Proposes a resource person for a meeting (A6-5). */
export const inviteGuestForm = defineForm({
  id: 'invite-guest',

  async open({ viewer, deps, t }) {
    await requireRight(viewer, guestRights.invite, deps);
    const { toCome } = await listMeetings(viewer, deps);
    if (toCome.length === 0) throw new UserError('noMeetingPlanned');
    const words = t.forms.inviteGuest;
    const options = toCome.map(({ reference, committee, day }) => {
      const text = t.forms.proposePoint.choice({ reference, committee: committee.shortName, day });
      return { text, value: reference };
    });
    return {
      title: words.title,
      submit: words.submit,
      fields: {
        name: textField({ label: words.name, most: 120 }),
        organisation: textField({ label: words.organisation, isOptional: true, most: 120 }),
        email: emailField({ label: words.email, hint: words.emailHint, isOptional: true }),
        meeting: choiceField({ label: words.meeting, options, initial: options[0]?.value }),
        theme: textField({ label: words.theme, isOptional: true, most: 120 }),
      },
    };
  },

  async submit({ viewer, deps, t }, values) {
    const { wording } = wordsOf(viewer.agreement.language).guests;
    const { reference } = await inviteGuest(viewer, { ...values, wording }, deps);
    return say(t.forms.inviteGuest.done({ reference, name: values.name }));
  },
});
