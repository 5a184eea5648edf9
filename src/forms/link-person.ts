import { linkPerson } from '../domain/people/link-person.ts';
import { peopleRights } from '../domain/people/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { defineForm } from './define-form.ts';
import { searchField, slackUserField } from './fields.ts';
import { say } from './passage.ts';

/** Says which Slack user a person of the roster is. */
export const linkPersonForm = defineForm({
  id: 'link-person',

  async open({ viewer, t }) {
    await requireRight(viewer, peopleRights.link);
    const { title, submit, person, slackUser, hint } = t.forms.linkPerson;
    return {
      title,
      submit,
      fields: {
        person: searchField({ label: person, suggestion: 'people' }),
        slackUser: slackUserField({ label: slackUser, isOptional: true, hint }),
      },
    };
  },

  async submit({ viewer, deps, t }, { person, slackUser }) {
    const { name } = await linkPerson(viewer, { personId: person, slackUserId: slackUser }, deps);
    const words = t.forms.linkPerson;
    return say(slackUser ? words.done({ name }) : words.removed({ name }));
  },
});
