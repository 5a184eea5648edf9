import { addMember } from '../../domain/committees/add-member.ts';
import { listSeatChoices } from '../../domain/committees/list-seat-choices.ts';
import { listAxes } from '../../domain/objectives/list-axes.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import { dateInput, emailInput, multiSelectInput, searchInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Gives a seat to somebody: of the roster, or new. */
export const addMemberForm: Form = {
  id: 'add-member',

  async open({ viewer, deps, t }) {
    // Asked for nothing but the right to: whoever may not use the form is refused before it opens.
    await listSeatChoices(viewer, { words: '' }, deps);
    const axes = await listAxes(viewer, deps);
    const words = t.forms.addMember;
    return {
      title: words.title,
      blocks: [
        searchInput({ name: 'seat', label: words.seat, suggestion: 'suggest:seats', placeholder: t.forms.choose }),
        searchInput({
          name: 'person',
          label: words.person,
          isOptional: true,
          suggestion: 'suggest:people',
          placeholder: t.forms.choose,
        }),
        textInput({ name: 'name', label: words.name, isOptional: true }),
        textInput({ name: 'jobTitle', label: words.jobTitle, isOptional: true }),
        emailInput({ name: 'email', label: words.email, isOptional: true }),
        ...(axes.length > 0
          ? [
              multiSelectInput({
                name: 'axes',
                label: words.axes,
                isOptional: true,
                options: axes.map(({ id, label }) => ({ text: label, value: id })),
              }),
            ]
          : []),
        dateInput({ name: 'startsOn', label: words.startsOn, initial: viewer.today }),
        dateInput({ name: 'endsOn', label: words.endsOn, isOptional: true }),
      ],
    };
  },

  async submit({ viewer, deps, t }, values) {
    const [seatRuleId = '', partyId = ''] = values.text('seat').split('|');
    const personId = values.text('person') || null;
    if (!personId && !values.text('name')) throw new InvalidForm({ name: new UserError('personOrName') });
    const added = await addMember(
      viewer,
      {
        seatRuleId,
        partyId,
        personId,
        name: values.text('name'),
        jobTitle: values.text('jobTitle'),
        email: values.text('email'),
        axisIds: values.list('axes'),
        startsOn: values.text('startsOn'),
        endsOn: values.text('endsOn') || null,
      },
      deps,
    );
    const words = t.forms.addMember;
    return lines(words.done(added), ...(added.isOverNumber ? [words.overNumber] : []));
  },
};
