import { listSettings } from '../src/domain/agreement/list-settings.ts';
import { chooseLanguage } from '../src/domain/people/choose-language.ts';
import { UserError } from '../src/errors.ts';
import { settingNamed, settingValueNamed } from '../src/i18n/setting-names.ts';
import { words as wordsOf } from '../src/i18n/words.ts';
import { type CommandCall, usageError, withVerbs } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, askParties, confirmation, type Reply } from '../src/slack/reply.ts';
import { PROPOSING } from '../src/slack/verbs.ts';
import { lines } from '../src/slack/views/rich-text.ts';
import { settingsView, settingView } from '../src/slack/views/settings-view.ts';

const LANGUAGES = { fr: ['fr', 'francais', 'french'], en: ['en', 'anglais', 'english'] };
const VERBS = {
  language: ['langue', 'language'],
  set: ['set', 'fixer', 'changer', 'change', 'modifier', ...PROPOSING],
};

/** `/ctg reglages [langue fr|en | cle | set cle valeur [motif]]` (A6-8). */
export const settings = withVerbs({
  id: 'settings',
  names: { fr: 'reglages', en: 'settings' },
  aliases: ['reglage', 'setting', 'regles', 'regle', 'rules', 'rule'],
  verbs: VERBS,
  async run(call) {
    const { viewer, t, deps, args } = call;
    const { verb, words } = args;
    const [word, ...others] = words;
    if (verb === 'language') return speak(call, word);
    if (verb === 'set') return propose(call, word, others);
    if (others.length > 0) throw usageError(t, 'settings');

    const all = await listSettings(viewer, deps);
    if (!word) return answer(settingsView(all, viewer.agreement.code, t));
    const key = settingNamed(word);
    const line = all.lines.find((each) => each.key === key);
    if (!line) throw new UserError('settingUnknown', { given: word });
    return answer(settingView(line, viewer.agreement.code, t));
  },
});

async function speak({ viewer, t, deps }: CommandCall, asked = ''): Promise<Reply> {
  const language = matchWord(asked, LANGUAGES);
  if (!language) throw usageError(t, 'settings');
  await chooseLanguage(viewer, { language }, deps);
  const next = wordsOf(language);
  return confirmation(lines(next.settings.languageChosen({ language: next.settings.languages[language] })));
}

/** What follows the value is why. */
function propose({ viewer, t }: CommandCall, name: string | undefined, [value, ...why]: string[]): Reply {
  if (!name || !value) throw usageError(t, 'settings');
  const key = settingNamed(name);
  if (!key) throw new UserError('settingUnknown', { given: name });
  const typed = { key, value: settingValueNamed(key, value), reason: why.join(' ') };
  return askParties('rule', typed, viewer.agreement.code);
}
