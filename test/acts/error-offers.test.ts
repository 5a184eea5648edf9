import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { findAct } from '../../src/acts/find-act.ts';
import { errorOffers } from '../../src/acts/offers/error-offers.ts';
import type { ErrorCode, UserError } from '../../src/errors.ts';
import { ANSWERS, type AnswerId } from '../../src/forms/answer-id.ts';
import { forms } from '../../src/forms/index.ts';
import { words } from '../../src/i18n/words.ts';
import { findCommand } from '../../src/slack/find-command.ts';

const corrections = [{ id: '018f2d6e-0000-7000-8000-000000000000', by: 'Yann Genêt' }];
const detail = {
  ...{ reference: 'CT-2021-S1', state: 'ADOPTED', given: 'x', known: [], nearest: [], later: 'evaluation' },
  corrections,
};
const codes = Object.keys(words('fr').errors) as ErrorCode[];
const STEWARD = { isSteward: true, isCoordinator: true };
const MEMBER = { isSteward: false, isCoordinator: false };

const offered = (code: ErrorCode, reader: typeof STEWARD, language: 'fr' | 'en') =>
  errorOffers({ code, detail } as unknown as UserError, { reader, t: words(language) });

describe.each(['fr', 'en'] as const)('what mends a failure, in « %s »', (language) => {
  const all = codes.flatMap((code) => offered(code, STEWARD, language));

  it('can be pressed: an act with its payload, or a form', () => {
    const faulty = all.filter(({ act, payload }) => !findAct(act, payload) && !forms.some(({ id }) => id === act));
    expect(faulty).toEqual([]);
    expect(all.length).toBeGreaterThan(40);
  });

  it('says what it opens', () => {
    expect(all.filter(({ text }) => text.trim().length < 3 || text.includes('undefined'))).toEqual([]);
  });
});

describe('who is refused', () => {
  it('is offered only what they may do', () => {
    const acts = codes.flatMap((code) => offered(code, MEMBER, 'fr').map(({ act }) => act));
    expect(new Set(acts)).toEqual(new Set(['show-answer', 'follow-sheet', 'give-voice']));
  });

  it('because only somebody else may is told who that is', () => {
    const payload = { answer: 'coordinator', about: '' };
    for (const code of ['stewardsOnly', 'coordinatorOnly', 'recordersOnly', 'rosterOnly'] as const) {
      expect(offered(code, MEMBER, 'fr')).toMatchObject([{ act: 'show-answer', payload }]);
    }
  });
});

describe('an answer that a button shows', () => {
  it.each(Object.entries(ANSWERS))('is one of a command: %s', (_answer: string, [name]) => {
    const command = commands.find(({ id }) => id === name);
    expect(command && findCommand(commands, command.names.en, 'en')).toBe(command);
  });

  it('has no name but those of the list', () => {
    expect(() => findAct('show-answer', { answer: 'settings set' as AnswerId, about: '' })).toThrow();
  });
});
