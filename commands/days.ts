import { listHolidays } from '../src/domain/agreement/list-holidays.ts';
import { usageError, withVerbs } from '../src/slack/command.ts';
import { answer, openForm } from '../src/slack/reply.ts';
import { ADDING } from '../src/slack/verbs.ts';
import { daysView } from '../src/slack/views/days-view.ts';

/** `/ctg jours [2022]`: public holidays, and the school holidays that are known. */
export const days = withVerbs({
  id: 'days',
  names: { fr: 'jours', en: 'days' },
  aliases: ['feries', 'vacances', 'holidays'],
  verbs: { add: ADDING },
  async run({ viewer, t, deps, args }) {
    const [word, ...others] = args.words;
    if (args.verb === 'add' && !word) return openForm('add-closed-day', { agreement: viewer.agreement.code });
    if (args.verb || others.length > 0 || (word && !/^[12]\d{3}$/.test(word))) throw usageError(t, 'days');
    const year = word ? Number(word) : null;
    return answer(daysView(await listHolidays(viewer, { year }, deps), viewer.agreement.code, t));
  },
});
