import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/forms/read-date.ts';
import { decode, mentionedUser, parseArguments, unknownOption } from '../../src/slack/arguments.ts';

describe('what is typed after a command', () => {
  const options = { axis: ['axe', 'axis'], from: ['du', 'from'] };

  it('is words and options, in either language, accents and case ignored', () => {
    expect(parseArguments('copil Axe:parentalité', options)).toMatchObject({
      words: ['copil'],
      options: { axis: 'parentalité' },
    });
  });

  it('keeps quoted words together, with straight or French quotes', () => {
    expect(parseArguments('axe:"accès aux droits" «pays d’issoire» rest', options)).toMatchObject({
      words: ['pays d’issoire', 'rest'],
      options: { axis: 'accès aux droits' },
    });
  });

  it('leaves what looks like an option but is none among the words', () => {
    expect(parseArguments('https://x.fr 10:30', options).words).toEqual(['https://x.fr', '10:30']);
  });

  it('names a « name:value » that no option is called, but no quoted text, no hour and no address', () => {
    expect(unknownOption('copil axe:parentalité salle:3', options)).toBe('salle:3');
    expect(unknownOption('copil axe:parentalité "salle:3" 10:30 https://x.fr Bilan : 3', options)).toBeNull();
  });

  it('is decoded once: what was typed as &lt; stays that', () => {
    expect(decode('&lt;b&gt; &amp;lt;')).toBe('<b> &lt;');
  });

  it('names a Slack user only as a mention', () => {
    expect(mentionedUser('<@U0ABC|claire>')).toBe('U0ABC');
    expect(mentionedUser('<@U0ABC>')).toBe('U0ABC');
    expect(mentionedUser('U0ABC')).toBeNull();
    expect(mentionedUser('<!channel>')).toBeNull();
  });

  it('reads dates as people write them, and refuses what is no date', () => {
    for (const typed of ['2021-03-01', '01/03/2021', '1/3/2021', '1er mars 2021', '1 March 2021']) {
      expect(readDate(typed)).toBe('2021-03-01');
    }
    expect(readDate('14 fevrier 2021')).toBe('2021-02-14');
    expect(() => readDate('31/02/2021')).toThrow();
    expect(() => readDate('bientôt')).toThrow();
  });
});
