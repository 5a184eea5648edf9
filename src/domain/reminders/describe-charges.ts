import type { Prisma } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { type Clearance, mayRead } from '../visibility/clearance.ts';
import type { Charge } from './charge.ts';

/** A charge that somebody holds, in facts. */
export type HeldCharge =
  | { kind: 'lead' | 'sponsor'; reference: string; title: string }
  | { kind: 'referent'; reference: string; title: string; party: PartyName }
  | { kind: 'member'; committee: string; seat: string; party: PartyName; from: CivilDate; axes: string[] }
  | { kind: 'standIn'; committee: string; seat: string; party: PartyName; from: CivilDate; holder: string }
  | { kind: 'secretary'; party: PartyName | null; from: CivilDate }
  | { kind: 'speaker'; party: PartyName; from: CivilDate; isSubstitute: boolean };

interface Reader {
  today: CivilDate;
  clearance: Clearance;
}

type Named = Pick<Charge, 'kind' | 'id'>;

/** Of these charges those that a person still has and may read of, in the order given. */
export async function describeCharges(
  personId: string,
  charges: Named[],
  reader: Reader,
  deps: Pick<Deps, 'db'>,
): Promise<HeldCharge[]> {
  const held = await Promise.all(charges.map((charge) => find[charge.kind](personId, charge, reader, deps)));
  return held.filter((charge) => charge !== null);
}

type Find = (personId: string, charge: Named, reader: Reader, deps: Pick<Deps, 'db'>) => Promise<HeldCharge | null>;

const ofSheet: Find = async (personId, { kind, id }, { clearance }, { db }) => {
  const sheet = await db.actionSheet.findUnique({
    where: { id },
    include: { referents: { where: { personId }, include: { party: true } } },
  });
  if (!sheet || !mayRead(clearance, sheet)) return null;
  const { reference, title, leadPersonId, sponsorId, referents } = sheet;
  if (kind === 'lead') return leadPersonId === personId ? { kind, reference, title } : null;
  if (kind === 'sponsor') return sponsorId === personId ? { kind, reference, title } : null;
  const [first] = referents;
  return first ? { kind: 'referent', reference, title, party: partyName(first.party) } : null;
};

/** What a seat is read with. */
export const seatParts = {
  seatRule: { include: { committee: true } },
  party: true,
  axes: { orderBy: { position: 'asc' } },
  holder: { include: { person: true } },
} satisfies Prisma.MembershipInclude;

/** A seat, in facts: one's own, or somebody's in whose place one sits. */
export function seatCharge(seat: Prisma.MembershipGetPayload<{ include: typeof seatParts }>): HeldCharge {
  const { seatRule, party, axes, holder, startsOn } = seat;
  const place = { committee: seatRule.committee.shortName, seat: seatRule.label, party: partyName(party) };
  const from = fromDbDate(startsOn);
  if (holder) return { kind: 'standIn', ...place, from, holder: holder.person.name };
  return { kind: 'member', ...place, from, axes: axes.map(({ label }) => label) };
}

/** A secretary's role, in facts. */
export function roleCharge(role: Prisma.RoleAssignmentGetPayload<{ include: { party: true } }>): HeldCharge {
  return { kind: 'secretary', party: role.party && partyName(role.party), from: fromDbDate(role.startsOn) };
}

/** A party's voice, in facts. */
export function voiceCharge(voice: Prisma.PartyVoiceGetPayload<{ include: { party: true } }>): HeldCharge {
  const { party, startsOn, capacity } = voice;
  const isSubstitute = capacity === 'REPRESENTATIVE';
  return { kind: 'speaker', party: partyName(party), from: fromDbDate(startsOn), isSubstitute };
}

const ofSeat: Find = async (personId, { id }, { today }, { db }) => {
  const seat = await db.membership.findUnique({ where: { id }, include: seatParts });
  return seat && seat.personId === personId && !isOver(seat, today) ? seatCharge(seat) : null;
};

const ofRole: Find = async (personId, { id }, { today }, { db }) => {
  const role = await db.roleAssignment.findUnique({ where: { id }, include: { party: true } });
  return role && role.personId === personId && !isOver(role, today) ? roleCharge(role) : null;
};

const ofVoice: Find = async (personId, { id }, { today }, { db }) => {
  const voice = await db.partyVoice.findUnique({ where: { id }, include: { party: true } });
  return voice && voice.personId === personId && !isOver(voice, today) ? voiceCharge(voice) : null;
};

const find: Record<Charge['kind'], Find> = {
  lead: ofSheet,
  sponsor: ofSheet,
  referent: ofSheet,
  member: ofSeat,
  standIn: ofSeat,
  secretary: ofRole,
  speaker: ofVoice,
};

function isOver({ endsOn }: { endsOn: Date | null }, today: CivilDate): boolean {
  return endsOn !== null && fromDbDate(endsOn) < today;
}
