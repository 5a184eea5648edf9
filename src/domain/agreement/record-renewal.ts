import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import { type CivilDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { agreementRights } from './rights.ts';

export interface RenewalInput {
  /** Code of the party. */
  party: string;
  /** « délibération » or « décision ». */
  kind: string;
  body: string;
  decidedOn: CivilDate;
  reference: string;
}

const MOST = 200;

/**
 * Records that a party's body decided to renew the agreement (Art. 10: express renewal takes each party's act).
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm for a date to come, a missing
 * body, or a party whose decision is known.
 */
export async function recordRenewal(
  viewer: Viewer,
  input: RenewalInput,
  deps: Deps,
): Promise<{ party: PartyName; decided: number; parties: number }> {
  await requireRight(viewer, agreementRights.recordRenewal);
  const parties = await deps.db.party.findMany({
    where: { agreementId: viewer.agreement.id },
    include: { authorizingActs: { where: { text: 'RENEWAL' } } },
  });
  const party = parties.find(({ code }) => code === input.party);
  const fields: Record<string, UserError> = {};
  if (!party) fields.party = new UserError('required');
  else if (party.authorizingActs.length > 0) fields.party = new UserError('renewalKnown', { party: partyName(party) });
  if (input.decidedOn > viewer.today) fields.decidedOn = new UserError('dateToCome', { given: input.decidedOn });
  if (input.body.trim() === '') fields.body = new UserError('required');
  for (const field of ['body', 'reference'] as const) {
    if (input[field].length > MOST) fields[field] = new UserError('tooLong', { most: MOST });
  }
  if (!party || Object.keys(fields).length > 0) throw new InvalidForm(fields);

  await changeOnce(viewer, deps, async ({ tx, note }) => {
    await tx.authorizingAct.create({
      data: {
        partyId: party.id,
        text: 'RENEWAL',
        kind: input.kind,
        body: input.body.trim(),
        decidedOn: toDbDate(input.decidedOn),
        reference: input.reference.trim() || null,
      },
    });
    note('renewal.recorded', ['Party', party.id], { after: { party: party.shortName, decidedOn: input.decidedOn } });
  });
  const decided = parties.filter(({ authorizingActs }) => authorizingActs.length > 0).length + 1;
  return { party: partyName(party), decided, parties: parties.length };
}
