import { describePreferences } from '../src/domain/reminders/describe-preferences.ts';
import { answering } from '../src/slack/answering.ts';
import { preferencesView } from '../src/slack/views/preferences-view.ts';

/** `/ctg rappels`: how one is told things, and which. */
export const reminders = answering(
  {
    id: 'reminders',
    names: { fr: 'rappels', en: 'reminders' },
    aliases: ['rappel', 'reminder', 'notifications'],
    takes: 'none',
    isOwn: true,
  },
  ({ viewer, bot, deps }) => describePreferences(viewer, bot, deps),
  (found, { viewer, t }) => preferencesView(found, viewer.agreement.code, t),
);
