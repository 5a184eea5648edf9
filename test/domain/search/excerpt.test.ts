import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/domain/search/excerpt.ts';

/** « un1 un2 … », so many words. */
const words = (name: string, number: number) => Array.from({ length: number }, (_, place) => `${name}${place + 1}`);

describe('the words shown around what was looked for', () => {
  it('are six before and thirteen after, and say where the text goes on', () => {
    const text = [...words('avant', 10), 'crèche', ...words('apres', 20)].join(' ');
    const shown = excerpt(text, 'crèche').split(' ');
    expect([shown[0], shown.at(-1)]).toEqual(['…', '…']);
    expect(shown.slice(1, -1)).toEqual([...words('avant', 10).slice(4), 'crèche', ...words('apres', 13)]);
  });

  it('are the whole of a short text', () => {
    expect(excerpt('Une  crèche\nà Issoire', 'creche')).toBe('Une crèche à Issoire');
  });

  it.each([
    ['Ouvrir des crèches', 'crèche'],
    ['Répondre à l’accueil', 'accueillir'],
    ['(crèche)', 'CRECHE'],
    ['d’Issoire', 'issoire'],
  ])('are found in « %s » by « %s », another form of the same word', (text, question) => {
    expect(excerpt(text, question)).toBe(text);
  });

  it('are none where the text holds none of them, nor a word of some length', () => {
    expect(excerpt('Une crèche à Issoire', 'jeunesse')).toBe('');
    expect(excerpt('Une crèche à Issoire', 'à un')).toBe('');
    expect(excerpt('', 'crèche')).toBe('');
  });
});
