import { describe, expect, it } from 'vitest';
import type { CellType } from '../../../src/domain/spreadsheet/column.ts';
import { readCell } from '../../../src/domain/spreadsheet/reading/read-cell.ts';
import type { WrittenCell } from '../../../src/domain/spreadsheet/reading/written-table.ts';

const read = (type: CellType, cell: string | WrittenCell, edge: 'first' | 'last' = 'last') =>
  readCell(type, typeof cell === 'string' ? { text: cell } : cell, edge);

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

describe('a number as people write it', () => {
  it.each([
    ['12 500,50 €', 12_500.5],
    ['12 500 €', 12_500],
    ['12 500', 12_500],
    ['€ 300', 300],
    ['0,5 ETP', 0.5],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234.567', 1_234_567],
    ['1234.5', 1234.5],
    ['12,5 k€', 12_500],
    ['-3', -3],
    ['−3,25', -3.25],
    ['1,125', 1.125],
    ['0.500', 0.5],
    ['45 %', 45],
    ['250 € TTC', 250],
  ])('reads %s', (text, number) => {
    expect(read('number', text)).toEqual({ value: number });
  });

  it.each(['12.500', '12,500', '1,250'])('refuses %s, which may be a thousand times itself', (text) => {
    expect(read('number', text).refused?.code).toBe('cellNumberUnsure');
  });

  it.each(['douze', '3 ou 4', '10 à 12', '12 patates', '1 2 3', '1,2,3', '12 50', '1e6', '--3', '€'])(
    'refuses %s',
    (text) => {
      expect(read('number', text).refused?.code).toBe('cellNumber');
    },
  );

  it.each([
    ['50 %', 50],
    ['50%', 50],
    ['50', 50],
    ['0,5', 50],
    ['1', 1],
    ['100 %', 100],
    ['0', 0],
    ['33,3 %', 33],
  ])('reads %s as a share', (text, percent) => {
    expect(read('percent', text)).toEqual({ value: percent });
  });

  it('reads shares that a spreadsheet shows as percentages', () => {
    expect(read('percent', { text: '50 %', number: 0.5, isPercent: true }).value).toBe(50);
    expect(read('percent', { text: '100 %', number: 1, isPercent: true }).value).toBe(100);
    expect(read('percent', { text: '1', number: 1 }).value).toBe(1);
    expect(read('percent', { text: '7 %', number: 0.07, isPercent: true }).value).toBe(7);
  });

  it.each(['150 %', '-5', 'moitié', '101'])('refuses %s as a share', (text) => {
    expect(read('percent', text).refused?.code).toBe('cellPercent');
  });
});

describe('years and ages', () => {
  it.each([
    ['2021', [2021]],
    ['2021, 2022', [2021, 2022]],
    ['2021-2023', [2021, 2022, 2023]],
    ['2021 – 2022', [2021, 2022]],
    ['2021 à 2023', [2021, 2022, 2023]],
    ['2021/2022', [2021, 2022]],
    ['2022 et 2021', [2021, 2022]],
    ['2021 ; 2021', [2021]],
    ['2020, 2022-2023', [2020, 2022, 2023]],
    ['Année 2021', [2021]],
  ])('reads the years %s', (text, years) => {
    expect(read('years', text)).toEqual({ value: years });
  });

  it.each(['20212022', '21', 'toutes', '2023-2021', '2021-2099'])('refuses the years %s', (text) => {
    expect(read('years', text).refused?.code).toBe('cellYears');
  });

  it('reads one year where one is wanted', () => {
    expect(read('year', { text: '2021', number: 2021 }).value).toBe(2021);
    expect(read('year', '2021-2022').refused?.code).toBe('cellYear');
  });

  it.each([
    ['3-12 ans', 3, 12],
    ['0 à 6', 0, 6],
    ['11–25', 11, 25],
    ['de 3 à 11 ans', 3, 11],
    ['6/12', 6, 12],
    ['18 ans', 18, 18],
    ['60 ans et plus', 60, 120],
    ['60+', 60, 120],
    ['3-11', 3, 11],
  ])('reads the ages %s', (text, min, max) => {
    expect(read('ages', text)).toEqual({ value: { min, max } });
  });

  it.each(['tous', '12-3', '0-36 mois', 'petits', '3-150'])('refuses the ages %s', (text) => {
    expect(read('ages', text).refused?.code).toBe('cellAges');
  });

  it('refuses the ages that a spreadsheet made into a date', () => {
    expect(read('ages', { text: '03/12/2021', date: '2021-12-03' }).refused?.code).toBe('cellAges');
  });
});

describe('words that stand for a value', () => {
  it.each([
    ['oui', true],
    ['Oui', true],
    ['OUI', true],
    ['x', true],
    ['X', true],
    ['vrai', true],
    ['1', true],
    ['✓', true],
    ['yes', true],
    ['non', false],
    ['Non.', false],
    ['-', false],
    ['–', false],
    ['0', false],
    ['faux', false],
  ])('reads « %s » as a flag', (text, flag) => {
    expect(read('flag', text)).toEqual({ value: flag });
  });

  it('reads a flag that a spreadsheet holds, and refuses what is neither', () => {
    expect(read('flag', { text: 'VRAI', flag: true }).value).toBe(true);
    expect(read('flag', { text: '1', number: 1 }).value).toBe(true);
    expect(read('flag', 'peut-être').refused?.code).toBe('cellFlag');
    expect(read('flag', '2').refused?.code).toBe('cellFlag');
  });

  it.each([
    ['réalisée', 'DONE'],
    ['Réalisé·e·s', 'DONE'],
    ['Réalisé(e)', 'DONE'],
    ['TERMINE', 'DONE'],
    ['Terminées', 'DONE'],
    ['en cours', 'IN_PROGRESS'],
    ['En  cours', 'IN_PROGRESS'],
    ['à venir', 'PLANNED'],
    ['A VENIR', 'PLANNED'],
    ['Planned', 'PLANNED'],
    ['suspendues', 'PAUSED'],
    ['abandonnee', 'DROPPED'],
    ['to discuss', 'TO_DISCUSS'],
  ])('reads the status « %s »', (text, status) => {
    expect(read('status', text)).toEqual({ value: status });
  });

  it.each(['En retard', 'en retard', 'RETARD', 'Retardée', 'Late'])(
    'takes « %s » for no status, and says so (R-13)',
    (text) => {
      expect(read('status', text)).toEqual({ remark: 'lateIsComputed' });
    },
  );

  it('refuses another word, and says which would do', () => {
    const { refused } = read('visibility', 'secret défense');
    expect(refused?.code).toBe('cellWord');
    expect(refused?.detail).toMatchObject({ accepted: [{ fr: 'Parties' }, { fr: 'Comité' }, { fr: 'Public' }] });
  });

  it('reads kinds of means and of actions', () => {
    expect([read('resource', '€').value, read('resource', 'etp').value, read('kind', 'nouvelles').value]).toEqual([
      'OPERATING',
      'FTE',
      'NEW',
    ]);
  });
});

describe('lists and texts', () => {
  it.each([
    ['a, b', ['a', 'b']],
    ['a ; b, c', ['a', 'b, c']],
    ['a\nb, c', ['a', 'b, c']],
    ['- a\n• b\n', ['a', 'b']],
    ['a;;a', ['a']],
    ['Dupont, Martin ;', ['Dupont, Martin']],
  ])('reads the list %j', (text, names) => {
    expect(read('list', text)).toEqual({ value: names });
  });

  it('reads « aucun » as no axis, said', () => {
    expect(read('axes', 'Aucun')).toEqual({ value: [] });
    expect(read('axes', 'néant')).toEqual({ value: [] });
    expect(read('axes', '')).toEqual({});
  });

  it('keeps the lines of a paragraph, and makes one line of a name', () => {
    expect(read('paragraph', ' un \r\n\n deux '.replace('\r', '')).value).toBe('un\n\n deux');
    expect(read('text', 'Accueil\n  de loisirs').value).toBe('Accueil de loisirs');
  });

  it.each(['-', '—', 'n/a', 'NC', 'vide'])('takes « %s » for an empty number', (text) => {
    expect(read('number', text)).toEqual({});
  });
});
