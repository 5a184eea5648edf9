import { describe, expect, it } from 'vitest';
import { read } from '../../support/read-cell.ts';

describe('a date as people write it', () => {
  it.each([
    ['30/06/2021', '2021-06-30'],
    ['1/6/2021', '2021-06-01'],
    ['30.06.21', '2021-06-30'],
    ['30-06-2021', '2021-06-30'],
    ['2021-06-30', '2021-06-30'],
    ['2021-06-30T00:00:00.000Z', '2021-06-30'],
    ['30/06/2021 14:30', '2021-06-30'],
    ['1er mars 2021', '2021-03-01'],
    ['le 1er mars 2021', '2021-03-01'],
    ['mercredi 30 juin 2021', '2021-06-30'],
    ['mardi 2 août 2022', '2022-08-02'],
    ['30-juin-21', '2021-06-30'],
    ['12 déc. 2021', '2021-12-12'],
    ['30 June 2021', '2021-06-30'],
    ['June 30, 2021', '2021-06-30'],
    ['44377', '2021-06-30'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %s', (text, date) => {
    expect(read('date', text)).toEqual({ value: date });
  });

  it.each([
    ['juin 2021', '2021-06-01', '2021-06-30'],
    ['Juin-21', '2021-06-01', '2021-06-30'],
    ['06/2021', '2021-06-01', '2021-06-30'],
    ['févr. 2024', '2024-02-01', '2024-02-29'],
    ['February 2021', '2021-02-01', '2021-02-28'],
    ['fin juin 2021', '2021-06-30', '2021-06-30'],
    ['début juin 2021', '2021-06-01', '2021-06-01'],
    ['mi-juin 2021', '2021-06-15', '2021-06-15'],
  ])('takes a day of %s: the first for a start, the last for an end, and says so', (text, first, last) => {
    expect(read('date', text, 'first')).toEqual({ value: first, remark: 'monthTaken' });
    expect(read('date', text, 'last')).toEqual({ value: last, remark: 'monthTaken' });
  });

  it('takes the last day of a date that a spreadsheet shows as a month', () => {
    const cell = { text: 'juin 2021', date: '2021-06-01', isMonth: true };
    expect(read('date', cell, 'last')).toEqual({ value: '2021-06-30', remark: 'monthTaken' });
    expect(read('date', cell, 'first').value).toBe('2021-06-01');
  });

  it.each([
    '31/06/2021',
    '29/02/2021',
    '06/30/2021',
    '30/06',
    '2021',
    'printemps',
    'jui 2021',
    'à définir',
    '#REF!',
    '99',
  ])('refuses %s', (text) => {
    expect(read('date', text).refused?.code).toBe(text === '#REF!' ? 'cellFault' : 'cellDate');
  });

  it('does not take a year that stands as a number for a day of 1905', () => {
    expect(read('date', { text: '2021', number: 2021 }).refused?.code).toBe('cellDate');
    expect(read('date', { text: '44377', number: 44_377.75 }).value).toBe('2021-06-30');
  });
});
