import { addDays, type CivilDate } from '../time/civil-date.ts';
import { type Competence, type Holding, holdsOn } from './competence.ts';

/** A field that leaves a party on a day. */
export interface CompetenceTransfer {
  /** First day on which it is no longer theirs. */
  on: CivilDate;
  code: string;
  label: string;
  from: Holding['party'];
  /** Who holds it from that day on; nobody, when the text names none (A3-3). */
  to: Holding['party'][];
  ageMin: number | null;
  ageMax: number | null;
}

/**
 * Every field that leaves a party that does not go on holding it, with who holds it then (A3-2): the earliest first.
 * A party whose part only grows transfers nothing.
 */
export function competenceTransfers(competences: Competence[]): CompetenceTransfer[] {
  const found = competences.flatMap(({ code, label, holdings }) =>
    holdings.flatMap(({ party: from, endsOn, ageMin, ageMax }): CompetenceTransfer[] => {
      if (endsOn === null) return [];
      const on = addDays(endsOn, 1);
      const holders = holdings.filter((holding) => holdsOn(holding, on)).map(({ party }) => party);
      if (holders.some(({ id }) => id === from.id)) return [];
      const to = [...new Map(holders.map((party) => [party.id, party])).values()];
      return [{ on, code, label, from, to, ageMin, ageMax }];
    }),
  );
  return found.toSorted((a, b) => a.on.localeCompare(b.on));
}
