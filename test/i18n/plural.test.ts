import { expect, it } from 'vitest';
import { plural } from '../../src/i18n/plural.ts';

it('French counts none and one in the singular', () => {
  const { count, pick } = plural('fr');
  expect([0, 1, 2, 36].map((number) => count(number, 'séance'))).toEqual([
    '0 séance',
    '1 séance',
    '2 séances',
    '36 séances',
  ]);
  const points = { one: 'point proposé', other: 'points proposés' };
  expect([1, 2].map((number) => count(number, points))).toEqual(['1 point proposé', '2 points proposés']);
  expect([0, 1, 2].map((number) => pick(number, 'ajoutée'))).toEqual(['ajoutée', 'ajoutée', 'ajoutées']);
});

it('English counts one alone in the singular', () => {
  const { count } = plural('en');
  const people = { one: 'person', other: 'people' };
  expect([0, 1, 2].map((number) => count(number, people))).toEqual(['0 people', '1 person', '2 people']);
  expect(count(0, 'meeting')).toBe('0 meetings');
});
