import { elides } from '../domain/parties/elides.ts';
import type { Article, PartyName } from '../domain/text/party-name.ts';
import type { Language } from '../domain/viewer/viewer.ts';

/** One party, or several, of which a list is made. */
type Parties = PartyName | PartyName[];

/** How a party is named inside a sentence. */
export interface PartyWords {
  /** « la Ville », « la Caf et l’Agglo ». */
  the: (parties: Parties) => string;
  /** The same at the head of a sentence: « La Ville ». */
  opening: (parties: Parties) => string;
  /** « de la Ville », « du CCAS », « de la Caf et de l’Agglo ». */
  of: (parties: Parties) => string;
  /** Of a person, or of whatever has a proper name alone: « d’Odile Mélèze », « de Claire Aubépine ». */
  ofName: (name: string) => string;
  /** « à la Ville », « au CCAS ». */
  to: (parties: Parties) => string;
  /** The verb of which they are the subject: « la Ville doit », « les Communes doivent ». */
  verb: (parties: Parties, forms: { one: string; other: string }) => string;
}

type Role = 'the' | 'of' | 'to';

/** English lists are British, as its dates are. */
const LOCALES: Record<Language, string> = { fr: 'fr', en: 'en-GB' };

/** What stands before a name, its space included. */
const french: Record<Exclude<Article, 'NONE'>, Record<Role, string>> = {
  MASCULINE: { the: 'le ', of: 'du ', to: 'au ' },
  FEMININE: { the: 'la ', of: 'de la ', to: 'à la ' },
  ELIDED: { the: 'l’', of: 'de l’', to: 'à l’' },
  PLURAL: { the: 'les ', of: 'des ', to: 'aux ' },
};

function bareFrench(name: string): Record<Role, string> {
  return { the: '', of: elides(name) ? 'd’' : 'de ', to: 'à ' };
}

function frenchName({ shortName, article }: PartyName, role: Role): string {
  const before = article === 'NONE' ? bareFrench(shortName) : french[article];
  return `${before[role]}${shortName}`;
}

/** How a language names parties inside its sentences. Lists, tables and buttons have the bare short name. */
export function partyWords(language: Language): PartyWords {
  const list = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' });
  const say = (role: Role) => (parties: Parties) => {
    const each = listed(parties);
    if (language === 'fr') return list.format(each.map((party) => frenchName(party, role)));
    // English names parties bare, whatever their article.
    const names = list.format(each.map(({ shortName }) => shortName));
    return role === 'the' ? names : `${role} ${names}`;
  };
  const the = say('the');
  return {
    the,
    opening: (parties) => the(parties).replace(/^./u, (first) => first.toUpperCase()),
    of: say('of'),
    ofName: (shortName) => say('of')({ shortName, article: 'NONE' }),
    to: say('to'),
    verb: (parties, { one, other }) => {
      const [first, ...others] = listed(parties);
      return others.length > 0 || (language === 'fr' && first?.article === 'PLURAL') ? other : one;
    },
  };
}

function listed(parties: Parties): PartyName[] {
  return Array.isArray(parties) ? parties : [parties];
}
