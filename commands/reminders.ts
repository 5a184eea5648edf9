import { describePreferences } from '../src/domain/reminders/describe-preferences.ts';
import { type Command, usageError } from '../src/slack/command.ts';
import { ownAnswer } from '../src/slack/reply.ts';
import { preferencesView } from '../src/slack/views/preferences-view.ts';

/** `/ctg rappels`: how one is told things, and which. */
export const reminders: Command = {
  id: 'reminders',
  names: { fr: 'rappels', en: 'reminders' },
  aliases: ['rappel', 'reminder', 'notifications'],
  async run({ viewer, t, deps, args, bot }) {
    if (args.words.length > 0) throw usageError(t, 'reminders');
    return ownAnswer(preferencesView(await describePreferences(viewer, bot, deps), viewer.agreement.code, t));
  },
};
