import { z } from 'zod';
import { addMember } from '../domain/committees/add-member.ts';
import { listSeatChoices } from '../domain/committees/list-seat-choices.ts';
import { listAxes } from '../domain/objectives/list-axes.ts';
import { InvalidForm, UserError } from '../errors.ts';
import { defineForm } from './define-form.ts';
import { choicesField, dateField, emailField, searchField, textField } from './fields.ts';
import { say } from './passage.ts';
import { seatOption } from './seat-option.ts';

/** Gives a seat to somebody: of the roster, or new. */
export const addMemberForm = defineForm({
  id: 'add-member',
  args: z.object({ seat: z.string().optional() }),

  async open({ viewer, args, deps, t }) {
    // Whoever may not use the form is refused before it opens.
    const seats = await listSeatChoices(viewer, { words: '' }, deps);
    const seat = seats.map(seatOption).find(({ value }) => value === args.seat);
    const axes = await listAxes(viewer, deps);
    const options = axes.map(({ id, label }) => ({ text: label, value: id }));
    const words = t.forms.addMember;
    const isOptional = true;
    return {
      title: words.title,
      submit: words.submit,
      fields: {
        seat: searchField({ label: words.seat, suggestion: 'seats', initial: seat ?? null }),
        person: searchField({ label: words.person, isOptional, suggestion: 'people' }),
        name: textField({ label: words.name, isOptional }),
        jobTitle: textField({ label: words.jobTitle, isOptional }),
        email: emailField({ label: words.email, isOptional }),
        axes: axes.length > 0 ? choicesField({ label: words.axes, isOptional, options }) : undefined,
        startsOn: dateField({ label: words.startsOn, initial: viewer.today }),
        endsOn: dateField({ label: words.endsOn, isOptional }),
      },
    };
  },

  async submit({ viewer, deps, t }, { seat, person, axes = [], ...given }) {
    const [seatRuleId = '', partyId = ''] = seat.split('|');
    if (!person && !given.name) throw new InvalidForm({ name: new UserError('personOrName') });
    const input = { ...given, seatRuleId, partyId, personId: person, axisIds: axes };
    const added = await addMember(viewer, input, deps);
    const words = t.forms.addMember;
    return say(words.done(added), ...(added.isOverNumber ? [words.overNumber] : []));
  },
});
