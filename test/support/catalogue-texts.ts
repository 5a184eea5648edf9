import type { Catalogue } from '../../src/i18n/catalogue.ts';

type Leaf = string | number | boolean | null;

/** A day, counts, a code, nothing: each takes sentences another way. */
const LEAVES: Leaf[] = ['2021-05-03', 0, 1, 2, 'SEMESTER', true, false, null];

/** Codes of tables, which no other sample can stand for: a party's article, a word, a way to count. */
const CODES: Record<string, string> = {
  article: 'FEMININE',
  choice: 'AGREE',
  counting: 'calendar',
  later: 'evaluation',
  status: 'DONE',
};

/** All that a catalogue says, by its path: its words, and what its sentences make of sample arguments. */
export function catalogueTexts(catalogue: Catalogue): [path: string, text: string][] {
  return entriesOf(catalogue, '').flatMap(([path, entry]) =>
    typeof entry === 'function'
      ? said(entry as Sentence).map((text): [string, string] => [path, text])
      : [[path, entry]],
  );
}

/** Sentences that no sample argument made say anything. */
export function silentSentences(catalogue: Catalogue): string[] {
  const sentences = entriesOf(catalogue, '').filter(([, entry]) => typeof entry === 'function');
  return sentences.filter(([, entry]) => said(entry as Sentence).length === 0).map(([path]) => path);
}

type Sentence = (...given: unknown[]) => unknown;

function entriesOf(value: unknown, path: string): [path: string, entry: string | Sentence][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, value as Sentence]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => entriesOf(inner, `${path}.${key}`));
}

/** What a sentence says of each kind of argument; of most, some sentences can say nothing. */
function said(sentence: Sentence): string[] {
  const givens = LEAVES.flatMap((leaf) => [
    [sampleOf(leaf), sampleOf(leaf)],
    [flat(leaf), leaf],
    [[leaf], leaf],
    [leaf, leaf],
  ]);
  return givens.flatMap((given) => {
    try {
      return stringsIn(sentence(...given));
    } catch {
      return [];
    }
  });
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Any fact asked of it is this one. */
function flat(leaf: Leaf): object {
  return new Proxy({}, { get: (_, name) => CODES[String(name)] ?? leaf });
}

/** Stands for a fact, a record of facts and a list of them, as deep as one looks. */
function sampleOf(leaf: Leaf, depth = 0): unknown {
  if (depth > 5) return leaf;
  const list = [0, 1].map(() => sampleOf(leaf, depth + 1));
  return new Proxy(() => leaf, {
    get: (_, name) => {
      if (Object.hasOwn(CODES, name)) return CODES[String(name)];
      if (name === Symbol.toPrimitive || name === 'valueOf') return () => leaf;
      if (name === 'toString') return () => String(leaf);
      if (name === 'length') return list.length;
      const source = Reflect.has(Array.prototype, name) ? list : String(leaf);
      const found: unknown = Reflect.get(Object(source), name);
      if (typeof found === 'function') return (...given: unknown[]) => Reflect.apply(found, source, given);
      return sampleOf(leaf, depth + 1);
    },
  });
}
