import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { fold } from '../../src/domain/text/fold.ts';
import { UserError } from '../../src/errors.ts';
import { words } from '../../src/i18n/words.ts';
import { findCommand, namesOf } from '../../src/slack/find-command.ts';

describe('the list of commands', () => {
  it('gives each name to one command only', () => {
    const names = commands.flatMap((command) => [...new Set(namesOf(command).map(fold))]);
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  });

  it('understands French and English names, accents and case ignored', () => {
    expect(findCommand(commands, 'Comités', 'fr').id).toBe('committees');
    expect(findCommand(commands, 'ROSTER', 'en').id).toBe('members');
    expect(findCommand(commands, 'réglages', 'fr').id).toBe('settings');
    expect(findCommand(commands, '', 'fr').id).toBe('home');
  });

  it('answers a mistyped name with the nearest ones, in the person’s language', () => {
    const refusal = (typed: string, language: 'fr' | 'en') => {
      try {
        findCommand(commands, typed, language);
      } catch (error) {
        if (error instanceof UserError) return error.sentence(words(language));
      }
      return 'no refusal';
    };
    expect(refusal('objetifs', 'fr')).toContain('/ctg objectifs');
    expect(refusal('objectivs', 'en')).toContain('/ctg objectives');
    expect(refusal('xyzzy', 'fr')).toContain('La liste est dans l’aide');
  });

  it('has words for each command in both languages', () => {
    for (const { id } of commands) {
      for (const language of ['fr', 'en'] as const) {
        expect(words(language).commands[id].usage).toMatch(/^\/ctg/);
        expect(words(language).commands[id].summary.length).toBeGreaterThan(10);
      }
    }
  });
});
