import { distance } from 'fastest-levenshtein';
import { fold } from '../domain/text/fold.ts';
import type { Language } from '../domain/viewer/viewer.ts';
import { UserError } from '../errors.ts';
import type { Command } from './command.ts';
import { matchWord } from './match-word.ts';
import { NOT_YET } from './not-yet.ts';

/**
 * The command that a word names, in either language, accents and case ignored.
 * @throws UserError `notYet` for what the agreement knows and no command follows; else with the nearest names, in the
 * person's language, when none answers to it.
 */
export function findCommand(commands: Command[], word: string, language: Language): Command {
  const wanted = fold(word);
  const found = commands.find((command) => namesOf(command).some((name) => fold(name) === wanted));
  if (found) return found;
  const later = matchWord(word, NOT_YET);
  if (later) throw new UserError('notYet', { later });

  const near = commands
    .map((command) => {
      const far = Math.min(...namesOf(command).map((name) => distance(fold(name), wanted)));
      return { name: command.names[language], far };
    })
    .filter(({ name, far }) => name !== '' && far <= Math.max(2, Math.floor(wanted.length / 3)))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 3);
  throw new UserError('commandUnknown', { given: word, nearest: near.map(({ name }) => name) });
}

export function namesOf({ names, aliases }: Command): string[] {
  return [names.fr, names.en, ...aliases];
}
