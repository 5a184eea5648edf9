import type { Deps } from '../deps.ts';
import { countsOn } from '../people/counts-on.ts';
import { fold } from '../text/fold.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { committeeRights } from './rights.ts';

export interface SeatChoice {
  seatRuleId: string;
  partyId: string;
  committee: string;
  party: string;
  label: string;
}

/**
 * Every seat of every committee, party by party, whose words match: what the form offers.
 * @throws UserError for anybody but the coordinator and the secretariat.
 */
export async function listSeatChoices(
  viewer: Viewer,
  { words }: { words: string },
  { db }: Deps,
): Promise<SeatChoice[]> {
  await requireRight(viewer, committeeRights.addMember);
  const rules = await db.seatRule.findMany({
    where: { agreementId: viewer.agreement.id },
    include: { committee: true, parties: { orderBy: { position: 'asc' } } },
    orderBy: [{ committee: { position: 'asc' } }, { position: 'asc' }],
  });
  const choices = rules.flatMap(({ id, label, committee, parties }) =>
    parties.map((party) => ({
      seatRuleId: id,
      partyId: party.id,
      committee: committee.shortName,
      party: party.shortName,
      label,
    })),
  );
  return choices.filter(({ committee, party, label }) => holdsWords([committee, party, label], words));
}

export interface MandateChoice {
  membershipId: string;
  name: string;
  committee: string;
  party: string;
  label: string;
}

/**
 * Mandates held today whose words match: what the form offers.
 * @throws UserError for anybody but the coordinator and the secretariat.
 */
export async function listMandateChoices(
  viewer: Viewer,
  { words }: { words: string },
  { db }: Deps,
): Promise<MandateChoice[]> {
  await requireRight(viewer, committeeRights.endMandate);
  const memberships = await db.membership.findMany({
    where: { agreementId: viewer.agreement.id },
    include: { person: true, party: true, seatRule: { include: { committee: true } } },
    orderBy: { person: { name: 'asc' } },
  });
  return memberships
    .filter((membership) => countsOn(membership, viewer.today))
    .map(({ id, person, party, seatRule }) => ({
      membershipId: id,
      name: person.name,
      committee: seatRule.committee.shortName,
      party: party.shortName,
      label: seatRule.label,
    }))
    .filter(({ name, committee, party, label }) => holdsWords([name, committee, party, label], words));
}

function holdsWords(texts: string[], words: string): boolean {
  const text = fold(texts.join(' '));
  return fold(words)
    .split(' ')
    .every((word) => text.includes(word));
}
