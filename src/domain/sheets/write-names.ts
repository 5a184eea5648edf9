import type { SheetFieldKind } from './sheet-fields.ts';
import type { ValueOfKind } from './sheet-record.ts';

/** « Nom — rôle » */
export function writePartner({ name, role }: { name: string; role: string }): string {
  return role ? `${name} — ${role}` : name;
}

/** « Nom (Partie) » */
export function writeReferent(name: string, party: string): string {
  return `${name} (${party})`;
}

/** What a field's people, bodies and the like are called: words that stay readable when what they name has left. */
export const inNames = {
  objective: ({ code }) => code,
  party: ({ shortName }) => shortName,
  person: (person) => person?.name ?? null,
  body: (body) => body?.name ?? null,
  committee: (committee) => committee?.shortName ?? null,
  referents: (referents) => referents.map(({ party, person }) => writeReferent(person.name, party.shortName)),
  partners: (partners) => partners.map(writePartner),
} satisfies { [K in SheetFieldKind]?: (value: ValueOfKind<K>) => string | string[] | null };
