import { describe, expect, it } from 'vitest';
import { read } from '../../support/read-cell.ts';

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
