import { chooseLanguage as choose } from '../domain/people/choose-language.ts';
import { say } from '../forms/passage.ts';
import { words } from '../i18n/words.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Answers somebody in another language from now on; said in that language. */
export const chooseLanguage: Act<PayloadOf<'choose-language'>> = {
  payload: payloads['choose-language'],
  run: async ({ viewer, deps }, { language }) => {
    await choose(viewer, { language }, deps);
    const { languageChosen, languages } = words(language).settings;
    return { passages: say(languageChosen({ language: languages[language] })), language };
  },
};
