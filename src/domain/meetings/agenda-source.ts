import type { Committee, ItemKind, ItemState, Meeting } from '../../database/generated/client.ts';
import type { Transaction } from '../deps.ts';

export interface AgendaPoint {
  /** Empty for a standing item, whose words live in `i18n`, under `agenda.standing`. */
  title: string;
  kind: ItemKind;
  /** Stable name of where it comes from. */
  origin: string;
  papers?: string | null;
  /** On the agenda at once unless said. */
  state?: ItemState;
  proposedById?: string | null;
}

export interface AgendaOccasion {
  meeting: Meeting;
  committee: Committee;
  year: number;
}

/** Something that puts points on agendas. To add one: write it in its noun and list it in `agenda-sources.ts`. */
export type AgendaSource = (occasion: AgendaOccasion, tx: Transaction) => Promise<AgendaPoint[]>;
