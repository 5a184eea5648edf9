import { listMandateChoices } from '../../domain/committees/list-seat-choices.ts';
import { nameRepresentative } from '../../domain/committees/name-representative.ts';
import { dateInput, searchInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Names who stands in for the holder of a seat. */
export const nameRepresentativeForm: Form = {
  id: 'name-representative',

  async open({ viewer, deps, t }) {
    await listMandateChoices(viewer, { words: '' }, deps);
    const words = t.forms.nameRepresentative;
    const placeholder = t.forms.choose;
    return {
      title: words.title,
      blocks: [
        searchInput({ name: 'membership', label: words.membership, suggestion: 'suggest:mandates', placeholder }),
        searchInput({ name: 'person', label: words.person, suggestion: 'suggest:people', placeholder }),
        dateInput({ name: 'startsOn', label: words.startsOn, initial: viewer.today }),
      ],
    };
  },

  async submit({ viewer, deps, t }, values) {
    const named = await nameRepresentative(
      viewer,
      { membershipId: values.text('membership'), personId: values.text('person'), startsOn: values.text('startsOn') },
      deps,
    );
    const words = t.forms.nameRepresentative;
    return lines(words.done(named), ...(named.isOutsideText ? [words.outsideText(named)] : []));
  },
};
