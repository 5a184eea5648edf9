import type { PartyName } from '../../text/party-name.ts';
import type { CivilDate } from '../../time/civil-date.ts';

/** The decision of a party's body to renew the agreement (Art. 10). */
export interface RenewalAct {
  party: PartyName;
  kind: string;
  body: string;
  decidedOn: CivilDate;
  reference: string | null;
}
