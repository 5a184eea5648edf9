import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PartyName } from '../../src/domain/text/party-name.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';

/** With what the entries of a catalogue are called: each number, each party, each yes or no in them. */
export interface Occasion {
  number: number;
  party: PartyName;
  flag: boolean;
}

/** A text or a day, wherever one is asked for. */
const TEXT = '2021-05-03';

/** Words that choose an entry of a table, by the name of the fact. */
const CODES: Record<string, string> = {
  cadence: 'SEMESTER',
  office: 'CHAIR',
  choice: 'AGREE',
  counting: 'clear',
  later: 'evaluation',
  status: 'DONE',
};

const root = path.join(import.meta.dirname, '../../src');
const french = readdirSync(path.join(root, 'i18n/fr')).map((file) => path.join('i18n/fr', file));
const kinds = ['committees/handover-kind.ts', 'decisions/decision-asked-kind.ts', 'minutes/minutes-kind.ts'].map(
  (file) => path.join('domain', file),
);
const source = [...french, 'domain/dues/due.ts', 'domain/dues/due-facts.ts', 'domain/polls/describe-poll.ts', ...kinds]
  .map((file) => readFileSync(path.join(root, file), 'utf8'))
  .join('\n');

/** The names of the facts that the French catalogue, which is the contract, takes as being of a type. */
function namesOf(type: string): Set<string> {
  return new Set(
    [...source.matchAll(new RegExp(`(\\w+): (?:${type})(?: \\| null)?(?=[;,) ])`, 'g'))].map(([, name = '']) => name),
  );
}

const numbers = namesOf('number');
const texts = namesOf("string|CivilDate|'\\w+'(?: \\| '\\w+')+");
const flags = namesOf('boolean');
const parties = namesOf('PartyName');
const partyLists = namesOf('PartyName\\[\\]');
const textLists = namesOf('string\\[\\]');
const objectLists = new Set(
  [...source.matchAll(/p\.(\w+)\.(?:map|length|slice)\b/g)]
    .map(([, name = '']) => name)
    .filter((name) => !textLists.has(name) && !partyLists.has(name)),
);
const all = [numbers, texts, flags, parties, partyLists, textLists, objectLists];

/** What stands for a fact of that name. Where several entries give the name several types, it is as each of them wants. */
function fact(name: string, occasion: Occasion): unknown {
  const { number, party, flag } = occasion;
  if (name === 'year') return 2021;
  if (Object.hasOwn(CODES, name)) return CODES[name];
  const [only, ...others] = all.filter((names) => names.has(name));
  if (!only || only === objectLists || others.length > 0) return chameleon(name, occasion);
  if (only === numbers) return number;
  if (only === flags) return flag;
  if (only === parties) return party;
  if (only === partyLists) return Array.from({ length: Math.max(1, number) }, () => party);
  return only === textLists ? Array.from({ length: number }, () => facts(occasion)) : TEXT;
}

/** Facts of any name, as the one argument that an entry takes. */
function facts(occasion: Occasion): object {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === Symbol.toPrimitive || name === 'toString') return () => TEXT;
        return typeof name === 'symbol' ? undefined : fact(name, occasion);
      },
    },
  );
}

/** A number, a text, a list and a party at once. */
function chameleon(name: string, occasion: Occasion): unknown {
  const { number, party } = occasion;
  const said = numbers.has(name) ? String(number) : TEXT;
  const isOne = parties.has(name) && !partyLists.has(name);
  const item = () => (partyLists.has(name) ? { ...party, toString: () => TEXT } : facts(occasion));
  const target = isOne ? { ...party } : Array.from({ length: number }, item);
  return new Proxy(target, {
    get: (of, property) => {
      if (property === Symbol.toPrimitive) return (hint: string) => (hint === 'string' ? said : number);
      if (typeof property === 'symbol' || Object.hasOwn(of, property)) return Reflect.get(of, property);
      if (property === 'toString') return () => said;
      return all.some((names) => names.has(property)) ? fact(property, occasion) : Reflect.get(of, property);
    },
  });
}

/** Everything that a catalogue says of an occasion, by the path of its entry. */
export function spoken(
  { date: _, list: __, ...catalogue }: Catalogue,
  occasion: Occasion,
): [at: string, text: string][] {
  return entries(catalogue, occasion, '');
}

function entries(value: unknown, occasion: Occasion, at: string): [at: string, text: string][] {
  if (typeof value === 'function') return [[at, String(value(facts(occasion)))]];
  if (typeof value === 'string') return [[at, value]];
  // What people write besides is understood, and never said.
  const said = Object.entries(value ?? {}).filter(([key]) => key !== 'also');
  return said.flatMap(([key, inner]) => entries(inner, occasion, `${at}.${key}`));
}
