import { describe, expect, it } from 'vitest';
import { read } from '../../support/read-cell.ts';

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

  it.each([
    ['Élevée', 'HIGH'],
    ['haute', 'HIGH'],
    ['Moyen', 'NORMAL'],
    ['normal', 'NORMAL'],
    ['BASSE', 'LOW'],
    ['low', 'LOW'],
  ])('reads the priority « %s »', (text, priority) => {
    expect(read('priority', text)).toEqual({ value: priority });
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
