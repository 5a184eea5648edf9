import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPartners } from '../../../src/domain/sheets/read-partners.ts';
import { writePartner } from '../../../src/domain/sheets/write-names.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import { InvalidForm } from '../../../src/errors.ts';

describe('partners written one a line', () => {
  it('have a name, and what they do behind a dash', () => {
    expect(readPartners('Mission locale — accueil\n\n Familles rurales \r\nLudothèque - jeux – et prêts', [])).toEqual([
      { name: 'Mission locale', role: 'accueil' },
      { name: 'Familles rurales', role: '' },
      { name: 'Ludothèque', role: 'jeux – et prêts' },
    ]);
  });

  it('keep a dash that is part of a name we know', () => {
    const known = ['Mission locale - Issoire'];
    expect(readPartners('mission locale - Issoire', known)).toEqual([{ name: 'mission locale - Issoire', role: '' }]);
    expect(readPartners('Mission locale - Issoire - accueil', known)).toEqual([
      { name: 'Mission locale - Issoire', role: 'accueil' },
    ]);
    expect(readPartners('Amicale - centre — fêtes', [])).toEqual([{ name: 'Amicale - centre', role: 'fêtes' }]);
  });

  it('are refused without a name, twice, or too long', () => {
    for (const text of ['— accueil', 'École\nEcole — encore', 'x'.repeat(151), `École — ${'x'.repeat(301)}`]) {
      expect(() => readPartners(text, []), text.slice(0, 20)).toThrow(InvalidForm);
    }
  });

  it('are read back as they were written', () => {
    const word = fc.stringMatching(/^[A-Za-zéÉ][A-Za-z éÉ'.-]{0,20}[a-z]$/);
    const partners = fc.uniqueArray(fc.record({ name: word, role: fc.oneof(fc.constant(''), word) }), {
      selector: ({ name }) => fold(name),
      maxLength: 6,
    });
    fc.assert(
      fc.property(partners, (given) => {
        const text = given.map(writePartner).join('\n');
        const names = given.map(({ name }) => name);
        // What a whole line or an earlier dash may also mean is told by the directory; distinct here.
        fc.pre(
          given.every((one) =>
            names.every((name) => name === one.name || !fold(writePartner(one)).startsWith(fold(name))),
          ),
        );
        expect(readPartners(text, names)).toEqual(given);
      }),
    );
  });
});
