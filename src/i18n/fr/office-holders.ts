import type { PartyName } from '../../domain/text/party-name.ts';
import { partyWords } from '../party-words.ts';

const { the } = partyWords('fr');

/** « présidence assurée par la Ville, secrétariat assuré par l’Agglo ». */
export function officeHolders({ chair, secretariat }: { chair: PartyName | null; secretariat: PartyName | null }) {
  return [
    chair ? `présidence assurée par ${the(chair)}` : 'sans présidence',
    secretariat ? `secrétariat assuré par ${the(secretariat)}` : 'sans secrétariat',
  ].join(', ');
}
