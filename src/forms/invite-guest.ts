import { z } from 'zod';
import { listAsked } from '../domain/decisions/preview-asking.ts';
import { inviteGuest } from '../domain/guests/invite-guest.ts';
import { guestRights } from '../domain/guests/rights.ts';
import { listMeetings } from '../domain/meetings/list-meetings.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { UserError } from '../errors.ts';
import { words as wordsOf } from '../i18n/words.ts';
import { askedPassages } from '../presenters/asking-presenter.ts';
import { askedParties } from './asked-parties.ts';
import { defineForm } from './define-form.ts';
import { choiceField, emailField, textField } from './fields.ts';

const args = z.object({
  name: z.string().default(''),
  organisation: z.string().default(''),
  email: z.string().default(''),
  theme: z.string().default(''),
});

/** Proposes a resource person for a meeting (A6-5); what was typed already stands in it. */
export const inviteGuestForm = defineForm({
  id: 'invite-guest',
  args,

  async open({ viewer, args: typed, deps, bot, t }) {
    await requireRight(viewer, guestRights.invite, deps);
    const { toCome } = await listMeetings(viewer, deps);
    if (toCome.length === 0) throw new UserError('noMeetingPlanned');
    const asked = await listAsked(viewer, bot, deps);
    const words = t.forms.inviteGuest;
    const options = toCome.map(({ reference, committee, day }) => {
      const text = t.forms.proposePoint.choice({ reference, committee: committee.shortName, day });
      return { text, value: reference };
    });
    return {
      title: words.title,
      submit: t.asking.submit(asked),
      intro: askedPassages(asked, t),
      fields: {
        name: textField({ label: words.name, most: 120, initial: typed.name }),
        organisation: textField({
          label: words.organisation,
          isOptional: true,
          most: 120,
          initial: typed.organisation,
        }),
        email: emailField({ label: words.email, hint: words.emailHint, isOptional: true, initial: typed.email }),
        meeting: choiceField({ label: words.meeting, options, initial: options[0]?.value }),
        theme: textField({ label: words.theme, isOptional: true, most: 120, initial: typed.theme }),
      },
    };
  },

  async submit({ viewer, deps, bot, t }, values) {
    const { wording } = wordsOf(viewer.agreement.language).guests;
    const asked = await listAsked(viewer, bot, deps);
    const { reference } = await inviteGuest(viewer, { ...values, wording }, deps);
    const said = [t.forms.inviteGuest.done({ reference, name: values.name })];
    return askedParties({ reference, said }, asked, t);
  },
});
