import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { lockEdited } from '../audit/edited.ts';
import type { Deps } from '../deps.ts';
import { loadParties } from '../parties/load-parties.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import { type CivilDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { countRenewal, type RenewalCount } from './renewal/count-renewal.ts';
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
 * Records that a party's body decided to renew the agreement (Art. 10: express renewal takes each party's act), and
 * answers who is still missing. With the last act nothing moves yet: see `renew-agreement.ts`.
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm for a date to come, a missing
 * body, or a party whose decision is known.
 */
export async function recordRenewal(
  viewer: Viewer,
  input: RenewalInput,
  deps: Deps,
): Promise<RenewalCount & { party: PartyName }> {
  await requireRight(viewer, agreementRights.recordRenewal);
  const agreementId = viewer.agreement.id;
  const parties = await loadParties(agreementId, deps);
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

  return changeOnce(viewer, deps, async ({ tx, note }) => {
    // Two who record the same act at once: the later one waits here, then finds the first.
    await lockEdited(tx, { entity: 'Agreement', id: agreementId });
    const before = (await loadParties(agreementId, { db: tx })).find(({ id }) => id === party.id);
    if (before?.authorizingActs.length !== 0) {
      throw new InvalidForm({ party: new UserError('renewalKnown', { party: partyName(party) }) });
    }
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
    return { party: partyName(party), ...countRenewal(await loadParties(agreementId, { db: tx })) };
  });
}
