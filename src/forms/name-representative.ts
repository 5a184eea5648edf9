import { listMandateChoices } from '../domain/committees/list-seat-choices.ts';
import { nameRepresentative } from '../domain/committees/name-representative.ts';
import { defineForm } from './define-form.ts';
import { dateField, searchField } from './fields.ts';
import { say } from './passage.ts';

/** Names who stands in for the holder of a seat. */
export const nameRepresentativeForm = defineForm({
  id: 'name-representative',

  async open({ viewer, deps, t }) {
    await listMandateChoices(viewer, { words: '' }, deps);
    const { title, submit, membership, person, startsOn } = t.forms.nameRepresentative;
    return {
      title,
      submit,
      fields: {
        membership: searchField({ label: membership, suggestion: 'mandates' }),
        person: searchField({ label: person, suggestion: 'people' }),
        startsOn: dateField({ label: startsOn, initial: viewer.today }),
      },
    };
  },

  async submit({ viewer, deps, t }, { membership, person, startsOn }) {
    const named = await nameRepresentative(viewer, { membershipId: membership, personId: person, startsOn }, deps);
    const words = t.forms.nameRepresentative;
    return say(words.done(named), ...(named.isOutsideText ? [words.outsideText(named)] : []));
  },
});
