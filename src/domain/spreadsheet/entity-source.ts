import type { Deps, Transaction } from '../deps.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { AgreementScope } from '../viewer/viewer.ts';
import type { Directory } from './directory.ts';

/** What the plan is read from. */
export interface EntitySource {
  agreement: Pick<AgreementScope, 'id'>;
  today: CivilDate;
  directory: Directory;
  db: Deps['db'] | Transaction;
}
