import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { fold } from '../../src/domain/text/fold.ts';
import { parseArguments } from '../../src/slack/arguments.ts';
import { namesOf } from '../../src/slack/find-command.ts';

const told = commands.flatMap(({ id, options, verbs = {} }) =>
  Object.entries(verbs).flatMap(([verb, words]) => words.map((word) => ({ id, options, verbs, verb, word }))),
);

/** Commands of which what is typed becomes a text, or is looked for as one. */
const FREE = [
  'accounts',
  'action',
  'actions',
  'agenda',
  'communication',
  'competences',
  'decision',
  'decisions',
  'documents',
  'indicator',
  'indicators',
  'invite',
  'means',
  'meetings',
  'members',
  'objectives',
  'parties',
  'partners',
  'settings',
];

describe('the verb of a command', () => {
  it.each(told.map((one) => [one.id, one.word, one] as const))(
    '%s %s: is never among the words, accents and case ignored',
    (_id, word, { options, verbs, verb }) => {
      const typed = `${word.toUpperCase()} "Un texte" suite`;
      expect(parseArguments(typed, options, verbs)).toMatchObject({ verb, words: ['Un texte', 'suite'] });
    },
  );

  it('is one thing only', () => {
    for (const { id, verbs = {} } of commands) {
      const words = Object.values(verbs).flat().map(fold);
      expect([id, words.toSorted()]).toEqual([id, [...new Set(words)].toSorted()]);
    }
  });

  it('is text where it is quoted, where it comes later, and where the command knows no such verb', () => {
    const verbs = { new: ['nouvelle', 'new'] };
    expect(parseArguments('"Nouvelle crèche"', {}, verbs)).toMatchObject({ verb: null, words: ['Nouvelle crèche'] });
    expect(parseArguments('«new» crèche', {}, verbs)).toMatchObject({ verb: null, words: ['new', 'crèche'] });
    expect(parseArguments('crèche nouvelle', {}, verbs)).toMatchObject({ verb: null, words: ['crèche', 'nouvelle'] });
    expect(parseArguments('nouvelle crèche')).toMatchObject({ verb: null, words: ['nouvelle', 'crèche'] });
  });

  it('may follow options, which are read wherever they stand', () => {
    const options = { meeting: ['seance', 'meeting'] };
    const read = parseArguments('seance:COPIL-2021 inviter "Camille"', options, { invite: ['inviter', 'invite'] });
    expect(read).toMatchObject({ verb: 'invite', words: ['Camille'], options: { meeting: 'COPIL-2021' } });
  });

  it('is known of every command that takes a text', () => {
    expect(commands.filter(({ verbs }) => verbs).map(({ id }) => id)).toEqual(expect.arrayContaining(FREE));
  });

  it('is known under the command’s own names, which people repeat after an alias: « guest invite »', () => {
    const invite = commands.find(({ id }) => id === 'invite');
    const own = invite ? [invite.names.fr, invite.names.en] : [];
    for (const word of own) expect(parseArguments(word, invite?.options, invite?.verbs).verb).toBe('invite');
    expect(invite && namesOf(invite)).toContain('guest');
  });
});
