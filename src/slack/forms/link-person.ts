import { requireCoordinator } from '../../domain/people/access.ts';
import { linkPerson } from '../../domain/people/link-person.ts';
import { searchInput, slackUserInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Says which Slack user a person of the roster is. */
export const linkPersonForm: Form = {
  id: 'link-person',

  async open({ viewer, t }) {
    requireCoordinator(viewer);
    const words = t.forms.linkPerson;
    return {
      title: words.title,
      blocks: [
        searchInput({
          name: 'person',
          label: words.person,
          suggestion: 'suggest:people',
          placeholder: t.forms.choose,
        }),
        slackUserInput({ name: 'slackUser', label: words.slackUser, isOptional: true, hint: words.hint }),
      ],
    };
  },

  async submit({ viewer, deps, t }, values) {
    const slackUserId = values.text('slackUser') || null;
    const { name } = await linkPerson(viewer, { personId: values.text('person'), slackUserId }, deps);
    const words = t.forms.linkPerson;
    return lines(slackUserId ? words.done({ name }) : words.removed({ name }));
  },
};
