import { listSettings } from '../src/domain/agreement/list-settings.ts';
import { proposeRule } from '../src/domain/agreement/propose-rule.ts';
import { chooseLanguage } from '../src/domain/people/choose-language.ts';
import { InvalidForm, UserError } from '../src/errors.ts';
import { proposedRule } from '../src/forms/proposed-rule.ts';
import { settingNamed, settingValueNamed } from '../src/i18n/setting-names.ts';
import { words as wordsOf } from '../src/i18n/words.ts';
import { ruleText } from '../src/presenters/rule-presenter.ts';
import { type Command, type CommandCall, usageError } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, confirmation, type Reply } from '../src/slack/reply.ts';
import { passageBlocks } from '../src/slack/views/passage-blocks.ts';
import { lines } from '../src/slack/views/rich-text.ts';
import { settingsView, settingView } from '../src/slack/views/settings-view.ts';

const LANGUAGES = { fr: ['fr', 'francais', 'french'], en: ['en', 'anglais', 'english'] };
const VERBS = { language: ['langue', 'language'], set: ['set', 'fixer', 'proposer', 'propose'] };

/** `/ctg reglages [langue fr|en | cle | set cle valeur [motif]]` (A6-8). */
export const settings: Command = {
  id: 'settings',
  names: { fr: 'reglages', en: 'settings' },
  aliases: ['reglage', 'setting', 'regles', 'rules'],
  async run(call) {
    const { viewer, t, deps, args } = call;
    const [word, value, ...others] = args.words;
    const verb = word && matchWord(word, VERBS);
    if (verb === 'language') return speak(call, value);
    if (verb === 'set') return propose(call, value, others);
    if (value || others.length > 0) throw usageError(t, 'settings');

    const all = await listSettings(viewer, deps);
    if (!word) return answer(settingsView(all, viewer.agreement.code, t));
    const key = settingNamed(word);
    const line = all.lines.find((each) => each.key === key);
    if (!line) throw new UserError('settingUnknown', { given: word });
    return answer(settingView(line, viewer.agreement.code, t));
  },
};

async function speak({ viewer, t, deps }: CommandCall, asked = ''): Promise<Reply> {
  const language = matchWord(asked, LANGUAGES);
  if (!language) throw usageError(t, 'settings');
  await chooseLanguage(viewer, { language }, deps);
  const next = wordsOf(language);
  return confirmation(lines(next.settings.languageChosen({ language: next.settings.languages[language] })));
}

/** What follows the value is why. */
async function propose({ viewer, t, deps }: CommandCall, name: string | undefined, [value, ...why]: string[]) {
  if (!name || !value) throw usageError(t, 'settings');
  const key = settingNamed(name);
  if (!key) throw new UserError('settingUnknown', { given: name });
  const input = { key, value: settingValueNamed(key, value), reason: why.join(' ') };
  try {
    return confirmation(
      passageBlocks(
        proposedRule(await proposeRule(viewer, input, ruleText(viewer.agreement.language), deps), t),
        viewer.agreement.code,
        t,
      ),
    );
  } catch (error) {
    // A command has no fields under which to say it.
    const [first] = error instanceof InvalidForm ? Object.values(error.fields) : [];
    throw first ?? error;
  }
}
