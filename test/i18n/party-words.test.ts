import { describe, expect, it } from 'vitest';
import type { Article, PartyName } from '../../src/domain/text/party-name.ts';
import { partyWords } from '../../src/i18n/party-words.ts';

const named = (shortName: string, article: Article): PartyName => ({ shortName, article });
const ville = named('Ville', 'FEMININE');
const ccas = named('CCAS', 'MASCULINE');
const agglo = named('Agglo', 'ELIDED');
const communes = named('Communes', 'PLURAL');

describe('a party in French', () => {
  const { the, opening, of, to, verb } = partyWords('fr');

  it.each([
    [ville, 'la Ville', 'de la Ville', 'à la Ville', 'La Ville'],
    [ccas, 'le CCAS', 'du CCAS', 'au CCAS', 'Le CCAS'],
    [agglo, 'l’Agglo', 'de l’Agglo', 'à l’Agglo', 'L’Agglo'],
    [communes, 'les Communes', 'des Communes', 'aux Communes', 'Les Communes'],
    [named('Bras-Fleuri', 'NONE'), 'Bras-Fleuri', 'de Bras-Fleuri', 'à Bras-Fleuri', 'Bras-Fleuri'],
    [named('Issoire', 'NONE'), 'Issoire', 'd’Issoire', 'à Issoire', 'Issoire'],
    [named('Étampes', 'NONE'), 'Étampes', 'd’Étampes', 'à Étampes', 'Étampes'],
    [named('Hyères', 'NONE'), 'Hyères', 'd’Hyères', 'à Hyères', 'Hyères'],
    [named('Haguenau', 'NONE'), 'Haguenau', 'de Haguenau', 'à Haguenau', 'Haguenau'],
    [named('Yvetot', 'NONE'), 'Yvetot', 'd’Yvetot', 'à Yvetot', 'Yvetot'],
  ])('%o is said with its article', (party, bare, belonging, going, first) => {
    expect([the(party), of(party), to(party), opening(party)]).toEqual([bare, belonging, going, first]);
  });

  it('has its article in a list, each its own', () => {
    expect(the([ville, agglo])).toBe('la Ville et l’Agglo');
    expect(of([ville, agglo, ccas])).toBe('de la Ville, de l’Agglo et du CCAS');
    expect(to([ccas, communes])).toBe('au CCAS et aux Communes');
    expect(opening([agglo, ville])).toBe('L’Agglo et la Ville');
  });

  it('has the verb agree: one party, a plural one, several', () => {
    const must = { one: 'doit', other: 'doivent' };
    expect([ville, communes, [ville], [ville, ccas]].map((one) => verb(one, must))).toEqual([
      'doit',
      'doivent',
      'doit',
      'doivent',
    ]);
  });
});

it('a party in English is its bare name', () => {
  const { the, of, to, verb } = partyWords('en');
  expect([the(agglo), of(agglo), to(agglo)]).toEqual(['Agglo', 'of Agglo', 'to Agglo']);
  expect(the([ville, agglo, ccas])).toBe('Ville, Agglo and CCAS');
  expect([of([ville, agglo]), to([ville, agglo])]).toEqual(['of Ville and Agglo', 'to Ville and Agglo']);
  expect([ville, [ville, agglo]].map((one) => verb(one, { one: 'has', other: 'have' }))).toEqual(['has', 'have']);
});

it('a person’s name elides as any other does', () => {
  const { ofName } = partyWords('fr');
  expect([ofName('Odile Mélèze'), ofName('Claire Aubépine')]).toEqual(['d’Odile Mélèze', 'de Claire Aubépine']);
});
