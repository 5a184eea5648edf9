import { listSettings } from '../src/domain/agreement/list-settings.ts';
import { isSettingKey } from '../src/domain/agreement/settings.ts';
import { chooseLanguage } from '../src/domain/people/choose-language.ts';
import { UserError } from '../src/errors.ts';
import { words as wordsOf } from '../src/i18n/catalogue.ts';
import { type Command, type CommandCall, usageError } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, confirmation, type Reply } from '../src/slack/reply.ts';
import { lines } from '../src/slack/views/rich-text.ts';
import { settingsView, settingView } from '../src/slack/views/settings-view.ts';

const LANGUAGES = { fr: ['fr', 'francais', 'french'], en: ['en', 'anglais', 'english'] };

/** `/ctg reglages [langue fr|en | cle]` (A6-8). */
export const settings: Command = {
  id: 'settings',
  names: { fr: 'reglages', en: 'settings' },
  aliases: ['reglage', 'setting', 'regles', 'rules'],
  async run(call) {
    const { viewer, t, deps, args } = call;
    const [word, value, ...others] = args.words;
    if (word && matchWord(word, { language: ['langue', 'language'] })) return speak(call, value);
    if (value || others.length > 0) throw usageError(t, 'settings');

    const all = await listSettings(viewer, deps);
    if (!word) return answer(settingsView(all, viewer.agreement.code, t));
    const line = all.lines.find(({ key }) => key.toLowerCase() === word.toLowerCase());
    if (!line || !isSettingKey(line.key)) throw new UserError('settingUnknown', { given: word });
    return answer(settingView(line, all.mayChange ? viewer.agreement.code : null, t));
  },
};

async function speak({ viewer, t, deps }: CommandCall, asked = ''): Promise<Reply> {
  const language = matchWord(asked, LANGUAGES);
  if (!language) throw usageError(t, 'settings');
  await chooseLanguage(viewer, { language }, deps);
  const next = wordsOf(language);
  return confirmation(lines(next.settings.languageChosen({ language: next.settings.languages[language] })));
}
