import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/documents/file-name.ts';

describe('a file name from a title', () => {
  it('keeps accents and words, and replaces what some systems refuse', () => {
    expect(fileName('Compte rendu — Comité technique, été 2021', 'pdf')).toBe(
      'Compte rendu — Comité technique, été 2021.pdf',
    );
    expect(fileName('Copil / CTS : « 14:00 » ?', 'docx')).toBe('Copil - CTS - « 14-00 ».docx');
    expect(fileName('  ../../etc/passwd\n', 'pdf')).toBe('etc - passwd.pdf');
    expect(fileName('CON', 'pdf')).toBe('_CON.pdf');
    expect(fileName('***', 'pdf')).toBe('document.pdf');
    expect(fileName('été'.normalize('NFD'), 'pdf')).toBe('été.pdf');
  });

  it('is cut between characters at 120, the extension kept', () => {
    const name = fileName('é'.repeat(300), 'docx');
    expect(name).toHaveLength(119);
    expect(name.endsWith('é.docx')).toBe(true);
    expect(fileName('👍🏽'.repeat(100), 'pdf')).toMatch(/^(👍🏽)+\.pdf$/u);
  });

  it('is taken by any system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const name = fileName(title, 'pdf');
        expect(name).toMatch(/^[^/\\:*?"<>|\p{Cc}\p{Cs}]+\.pdf$/u);
        expect(name).not.toMatch(/^[. ]|[. ]\.pdf$/);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      }),
    );
  });
});
