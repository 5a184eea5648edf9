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
 * Every seat that they may fill of every committee, party by party, whose words match: what the form offers.
 * @throws UserError for anybody but the coordinator, the secretariat, and who says for a party who sits in its seats.
 */
export async function listSeatChoices(viewer: Viewer, { words }: { words: string }, deps: Deps): Promise<SeatChoice[]> {
  const { db } = deps;
  const all = await db.party.findMany({ where: { agreementId: viewer.agreement.id }, select: { id: true } });
  const theirs: string[] = [];
  for (const { id } of all) if (await committeeRights.fillSeat.may(viewer, id, deps)) theirs.push(id);
  if (theirs.length === 0) throw committeeRights.fillSeat.refusal('', deps);
  const rules = await db.seatRule.findMany({
    where: { agreementId: viewer.agreement.id },
    include: { committee: true, parties: { orderBy: { position: 'asc' } } },
    orderBy: [{ committee: { position: 'asc' } }, { position: 'asc' }],
  });
  const choices = rules.flatMap(({ id, label, committee, parties }) =>
    parties
      .filter((party) => theirs.includes(party.id))
      .map((party) => ({
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
