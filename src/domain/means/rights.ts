import { UserError } from '../../errors.ts';
import { followers } from '../sheets/sheet-access.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import type { Right } from '../viewer/right.ts';
import type { MeansAccess } from './means-access.ts';
import type { MeansRecord } from './means-record.ts';

type Named = PartyName & { id: string };

/** The stewards, and the secretaries of the party whose means they are. */
const keepers: Right<[party: Named, access: MeansAccess]> = {
  may: (_viewer, party, access) => access.keeps(party.id),
  refusal: (party) => new UserError('meansKeepersOnly', { party: partyName(party) }),
};

/** Those, and who follows the line’s sheet (Art. 5). */
const keepersAndFollowers: Right<[line: Pick<MeansRecord, 'party' | 'sheet'>, access: MeansAccess]> = {
  may: (_viewer, line, access) => access.on(line) !== null,
  refusal: ({ party }) => new UserError('meansKeepersOnly', { party: partyName(party) }),
};

/** Who may say what a party brings, and who pays for a sheet. */
export const meansRights = {
  record: keepers,
  change: keepers,
  remove: keepers,
  sayActual: keepersAndFollowers,
  recordFunding: followers,
};
