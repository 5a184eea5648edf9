import { describe, expect, it } from 'vitest';
import { repositoryTexts } from './repository-files.ts';

const GLOSSARY = 'src/domain/README.md';

/** K-10, R-08, A12-1, X3-6, C-3, P-4: nothing longer, as in an identifier or a token. */
const CODE = /(?<![\w-])(?:[CKPR]-\d{1,2}|A\d{1,2}-\d{1,2}|X\d-\d{1,2})(?![\w-])/g;

const texts = repositoryTexts();
const glossary = texts.find(({ path }) => path === GLOSSARY)?.text ?? '';
const rows = [...glossary.matchAll(/^\| ([A-Z]\d*-\d+) \| (.+) \| (.+) \|$/gm)];
const explained = rows.map(([, code]) => code);

/** Each code with a place that cites it, the glossary left out. */
const cited = new Map(
  texts
    .filter(({ path }) => path !== GLOSSARY && !path.startsWith('test/papers/'))
    .flatMap(({ path, text }) => [...text.matchAll(CODE)].map(([code]): [string, string] => [code, path])),
);

describe('the glossary of rules', () => {
  it('explains each rule that the repository cites', () => {
    const unexplained = [...cited].filter(([code]) => !explained.includes(code));
    expect(unexplained.map(([code, path]) => `${code} in ${path}`)).toEqual([]);
    expect(cited.size).toBeGreaterThan(80);
  });

  it('explains none that nothing cites', () => {
    expect(explained.filter((code) => !cited.has(code ?? ''))).toEqual([]);
  });

  it('explains each once', () => {
    expect(explained.filter((code, index) => explained.indexOf(code) !== index)).toEqual([]);
  });

  it('says of each where it stands in the agreement, or that it is our choice', () => {
    const source = /Art\. \d|Annexe \d|préambule|couverture|sommaire|visas|en-tête|ours/;
    expect(rows.filter(([, , , from = '']) => !source.test(from)).map(([, code]) => code)).toEqual([]);
  });
});
