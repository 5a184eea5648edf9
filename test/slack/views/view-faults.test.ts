import { expect, it } from 'vitest';
import { Size } from './samples/size.ts';
import { ownWords, readFaults } from './view-faults.ts';

const leaving = { others: /… et (\d+)/g, whole: undefined };

it('finds a text that is cut without a sign, and none in one that says so or goes on in the next line', () => {
  const size = new Size(3);
  const text = size.text(200);
  const start = text.slice(0, 100);
  expect(readFaults(`avant ${start} après`, size, leaving)).toEqual([expect.stringContaining('cut without a sign')]);
  expect(readFaults(`avant ${start}… après`, size, leaving)).toEqual([]);
  expect(readFaults(`avant ${start}\n${text.slice(100)} après`, size, leaving)).toEqual([]);
});

it('finds what is left out, unless as many are said to be', () => {
  const size = new Size(3);
  const [first = ''] = size.many(() => size.key(80));
  expect(readFaults(first, size, leaving)).toEqual([expect.stringContaining('2 are missing, 0 said')]);
  expect(readFaults(`${first} … et 1 autre`, size, leaving)).toEqual([
    expect.stringContaining('2 are missing, 1 said'),
  ]);
  expect(readFaults(`${first} … et 2 autres`, size, leaving)).toEqual([]);
});

it('finds what no sentence says, but not in what people typed', () => {
  const size = new Size(3);
  const typed = size.text(80);
  expect(readFaults(`Pilote : undefined ; IN_PROGRESS ; noticeDaysSteering`, size, leaving)).toEqual([
    '« undefined » is read',
    '« IN_PROGRESS » is read',
    '« noticeDaysSteering » is read',
  ]);
  expect(ownWords(`Pilote : ${typed}, en cours`, size)).toBe('Pilote : ¶, en cours');
});
