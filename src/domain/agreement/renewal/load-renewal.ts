import { UserError } from '../../../errors.ts';
import type { Deps } from '../../deps.ts';
import { loadParties } from '../../parties/load-parties.ts';
import { loadAgreement } from '../../settings/load-agreement.ts';
import { partyName } from '../../text/party-name.ts';
import { type CivilDate, fromDbDate } from '../../time/civil-date.ts';
import { countRenewal } from './count-renewal.ts';
import type { RenewalAct } from './renewal-act.ts';

/** A renewal that only awaits its new term: the acts that decided it. */
export interface DecidedRenewal {
  formerEnd: CivilDate;
  acts: RenewalAct[];
}

/**
 * The renewal that the parties have decided and that has not taken effect; a tacit one needs no act (Art. 10).
 * @throws UserError naming the parties whose act is missing.
 */
export async function loadDecidedRenewal(
  agreementId: string,
  deps: { db: Pick<Deps['db'], 'agreement' | 'party'> },
): Promise<DecidedRenewal> {
  const [{ legalEnd, renewalMode }, parties] = await Promise.all([
    loadAgreement(agreementId, deps),
    loadParties(agreementId, deps),
  ]);
  const { missing, decided, parties: all } = countRenewal(parties);
  if (renewalMode === 'EXPRESS' && missing.length > 0) {
    throw new UserError('renewalMissing', { missing, decided, parties: all, endsOn: fromDbDate(legalEnd) });
  }
  const acts = parties.flatMap((party) =>
    party.authorizingActs.map(({ kind, body, decidedOn, reference }) => {
      return { party: partyName(party), kind, body, decidedOn: fromDbDate(decidedOn), reference };
    }),
  );
  return { formerEnd: fromDbDate(legalEnd), acts };
}
