import { describe, expect, expectTypeOf, it } from 'vitest';
import { InvalidForm } from '../../src/errors.ts';
import type { Fields, ValuesOf } from '../../src/forms/field.ts';
import {
  checkboxesField,
  choiceField,
  choicesField,
  dateField,
  fileField,
  groupField,
  longTextField,
  manySearchField,
  numberField,
  remarkField,
  searchField,
  textField,
  tickField,
  timeField,
} from '../../src/forms/fields.ts';
import { readValues } from '../../src/forms/read-values.ts';

const options = [
  { text: 'Un', value: 'one' },
  { text: 'Deux', value: 'two' },
] as const;

function read(fields: Fields, texts: Record<string, string[]>) {
  return readValues(fields, { texts, files: {} });
}

function faults(fields: Fields, texts: Record<string, string[]>): Record<string, string> {
  try {
    read(fields, texts);
  } catch (error) {
    if (error instanceof InvalidForm) {
      return Object.fromEntries(Object.entries(error.fields).map(([name, { code }]) => [name, code]));
    }
    throw error;
  }
  return {};
}

describe('what a form’s fields give', () => {
  it('is of each field’s own kind', () => {
    const fields = {
      title: textField({ label: 'Titre' }),
      about: remarkField('Rien à remplir'),
      minutes: numberField({ label: 'Durée' }),
      day: dateField({ label: 'Jour' }),
      hour: timeField({ label: 'Heure' }),
      level: choiceField({ label: 'Niveau', options: [...options] }),
      levels: choicesField({ label: 'Niveaux', options: [...options] }),
      sure: tickField({ label: 'Sûr', text: 'oui' }),
      person: searchField({ label: 'Qui', suggestion: 'people' }),
      referents: groupField({ a: manySearchField({ label: 'De A', suggestion: 'people', isOptional: true }) }),
      none: undefined,
    };
    const texts = {
      title: ['  Le titre \r\n suite '],
      minutes: ['090'],
      day: ['2024-02-29'],
      hour: ['09:30'],
      level: ['two'],
      levels: ['two', 'one'],
      sure: ['yes'],
      person: ['p1'],
      'referents:a': ['p2', 'p1'],
    };
    expect(read(fields, texts)).toEqual({
      title: 'Le titre \n suite',
      minutes: 90,
      day: '2024-02-29',
      hour: '09:30',
      level: 'two',
      levels: ['one', 'two'],
      sure: true,
      person: 'p1',
      referents: { a: ['p1', 'p2'] },
    });
  });

  it('is known to the compiler: a name that no field has does not compile, nor does what a field does not give', () => {
    const day = dateField({ label: 'Jour', isOptional: true });
    const fields = {
      title: textField({ label: 'Titre' }),
      about: remarkField('Rien à remplir'),
      minutes: numberField({ label: 'Durée' }),
      day: options.length > 1 ? day : undefined,
      level: choiceField({ label: 'Niveau', options: [...options] }),
    };
    expectTypeOf<ValuesOf<typeof fields>>().toEqualTypeOf<{
      title: string;
      minutes: number;
      day: string | null | undefined;
      level: 'one' | 'two';
    }>();
  });

  it('is nothing, in its own kind, for an optional field left empty', () => {
    const isOptional = true;
    const fields = {
      title: longTextField({ label: 'Titre', isOptional }),
      minutes: numberField({ label: 'Durée', isOptional }),
      day: dateField({ label: 'Jour', isOptional }),
      level: choiceField({ label: 'Niveau', options: [...options], isOptional }),
      levels: checkboxesField({ label: 'Niveaux', options: [...options], isOptional }),
      sure: tickField({ label: 'Sûr', text: 'oui' }),
      file: fileField({ label: 'Fichier', isOptional }),
    };
    expect(read(fields, {})).toEqual({
      title: '',
      minutes: null,
      day: null,
      level: null,
      levels: [],
      sure: false,
      file: null,
    });
  });

  it('is a fault under every field that is empty and must not be, blank texts and unticked boxes among them', () => {
    const fields = {
      title: textField({ label: 'Titre' }),
      minutes: numberField({ label: 'Durée' }),
      day: dateField({ label: 'Jour' }),
      level: choiceField({ label: 'Niveau', options: [...options] }),
      confirm: tickField({ label: 'Sûr', text: 'oui', isRequired: true }),
      file: fileField({ label: 'Fichier' }),
      referents: groupField({ a: textField({ label: 'De A' }) }),
    };
    expect(faults(fields, { title: [' \n '] })).toEqual({
      title: 'required',
      minutes: 'required',
      day: 'required',
      level: 'required',
      confirm: 'required',
      file: 'required',
      'referents:a': 'required',
    });
  });

  it('is a fault where it is too long, no number, no day, no hour, or not among the choices', () => {
    const fields = {
      title: textField({ label: 'Titre', most: 3 }),
      emoji: textField({ label: 'Signes', most: 3 }),
      minutes: numberField({ label: 'Durée' }),
      huge: numberField({ label: 'Durée' }),
      day: dateField({ label: 'Jour' }),
      hour: timeField({ label: 'Heure' }),
      level: choiceField({ label: 'Niveau', options: [...options] }),
      former: choiceField({ label: 'Niveau', options: [...options], isJudgedLater: true }),
      levels: choicesField({ label: 'Niveaux', options: [...options] }),
    };
    const texts = {
      title: ['abcd'],
      emoji: ['👩👩👩'],
      minutes: ['1,5'],
      huge: ['99999999999'],
      day: ['2023-02-29'],
      hour: ['24:00'],
      level: ['three'],
      former: ['three'],
      levels: ['one', 'three'],
    };
    expect(faults(fields, texts)).toEqual({
      title: 'tooLong',
      minutes: 'wholeNumber',
      huge: 'wholeNumber',
      day: 'date',
      hour: 'hour',
      level: 'notOffered',
      levels: 'notOffered',
    });
  });
});
