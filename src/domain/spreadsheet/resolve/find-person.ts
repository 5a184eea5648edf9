import { fold } from '../../text/fold.ts';
import { type Directory, type NamedPerson, oneNamed } from '../directory.ts';

const words = (name: string) => fold(name).split(' ').toSorted().join(' ');

/** A name as people write it in a cell: « Prénom NOM (Ville) », « Mme Nom », « NOM Prénom », an address. */
export function findPerson({ people }: Pick<Directory, 'people'>, given: string): NamedPerson | undefined {
  const { name } = splitParty(given);
  const bare = name.replace(/^(?:m\.|mr|mme|mlle|monsieur|madame)\s+/i, '');
  if (bare === '') return undefined;
  const byMail = people.filter(({ email }) => email !== null && fold(email) === fold(bare));
  if (byMail.length === 1) return byMail[0];
  const same = people.filter(({ names }) => names.some((one) => words(one) === words(bare)));
  return same.length === 1 ? same[0] : oneNamed(people, bare);
}

/** « Nom (Ville) », « Nom - Ville » and « Nom, Ville » in their two halves. */
export function splitParty(given: string): { name: string; party: string } {
  const [, name = given, party = ''] =
    /^(.+?)\s*\(([^)]+)\)\s*$/.exec(given) ?? /^(.+?)(?:\s[-–—]\s|\s*,\s*)(.+)$/.exec(given) ?? [];
  return { name: name.trim(), party: party.trim() };
}
