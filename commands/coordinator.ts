import { appointCoordinator } from '../src/domain/people/appoint-coordinator.ts';
import { listCoordinators } from '../src/domain/people/list-coordinators.ts';
import { readDate } from '../src/forms/read-date.ts';
import { mentionedUser } from '../src/slack/arguments.ts';
import { usageError, withVerbs } from '../src/slack/command.ts';
import { answer, confirmation } from '../src/slack/reply.ts';
import { coordinatorsView } from '../src/slack/views/coordinators-view.ts';
import { lines } from '../src/slack/views/rich-text.ts';

/** `/ctg coordination [nommer @personne du:date]` (X3-15). */
export const coordinator = withVerbs({
  id: 'coordinator',
  names: { fr: 'coordination', en: 'coordinator' },
  aliases: ['coordinateur', 'coordinatrice', 'coordinators'],
  verbs: { set: ['nommer', 'set', 'appoint'] },
  options: { from: ['du', 'from', 'des', 'à partir du'] },
  async run({ viewer, t, deps, args }) {
    const [person, ...others] = args.words;
    if (!args.verb && !person)
      return answer(coordinatorsView({ ...(await listCoordinators(viewer, deps)), today: viewer.today }, t));

    const slackUserId = mentionedUser(person);
    if (args.verb !== 'set' || !slackUserId || others.length > 0) {
      throw usageError(t, 'coordinator');
    }
    const from = args.options.from ? readDate(args.options.from) : viewer.today;
    const { name } = await appointCoordinator(viewer, { slackUserId, from }, deps);
    return confirmation(lines(t.people.appointed({ name, from })));
  },
});
