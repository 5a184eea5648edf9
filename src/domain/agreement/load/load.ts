import type { Transaction } from '../../deps.ts';
import type { Charge } from '../../reminders/charge.ts';
import type { AgreementFile } from '../agreement-file.ts';

/** What a load may create, as its report counts it. */
export type LoadedNoun =
  | 'agreements'
  | 'parties'
  | 'partyAliases'
  | 'subOrganisations'
  | 'signatories'
  | 'authorizingActs'
  | 'originals'
  | 'legalTraces'
  | 'axes'
  | 'missions'
  | 'objectives'
  | 'committees'
  | 'committeeMissions'
  | 'seatRules'
  | 'rotations'
  | 'documents'
  | 'legalReferences'
  | 'competences'
  | 'schemes'
  | 'settings'
  | 'people'
  | 'roles'
  | 'voices'
  | 'memberships'
  | 'channels';

export type LoadedCounts = Partial<Record<LoadedNoun, number>>;

/** A load under way: each part reads the file, writes what is absent, and notes what it did and what differs. */
export interface Load {
  tx: Transaction;
  file: AgreementFile;
  agreementId: string;
  now: Date;
  created: LoadedCounts;
  /** What became whose. */
  became: Charge[];
  /** Sentences about what the file says otherwise than the database; nothing of it is applied (Art. 11). */
  differences: string[];
}

/** Adds to the count of what was created; nothing is not counted. */
export function tally(load: Load, noun: LoadedNoun, number: number): void {
  if (number > 0) load.created[noun] = (load.created[noun] ?? 0) + number;
}
