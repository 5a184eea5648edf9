import type { PollChoice } from '../../database/generated/client.ts';
import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { requireRoster } from '../people/access.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import { mayHere } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { OwnChoices } from './answer-poll.ts';
import { type PollFacts, pollParts, readPoll, type SlotFacts } from './poll-facts.ts';
import { bestSlot, countSlots } from './rank-slots.ts';
import { pollRights } from './rights.ts';

/** One date with what was said of it. */
export interface SlotTally extends SlotFacts {
  yes: number;
  ifNeeded: number;
  no: number;
  /** The parties of whom somebody would come, and the others. */
  parties: PartyName[];
  missing: PartyName[];
}

export interface PollAnswerSheet {
  poll: PollFacts;
  slots: SlotTally[];
  /** The slot that suits best so far, if any. */
  best: string | null;
  asked: number;
  answered: number;
  /** Names of those who have not answered; none where others read along. */
  silent: string[];
  /** The viewer's own answers; null when they were not asked, and where others read along. */
  own: OwnChoices | null;
  /** Answers are still taken. */
  isOpen: boolean;
  maySteer: boolean;
}

/**
 * How an open poll stands: of one committee, or the one that closes first.
 * @throws UserError for somebody outside the roster (Art. 12), and when none is open.
 */
export async function describePoll(
  viewer: Viewer,
  { committeeId, pollId }: { committeeId?: string | undefined; pollId?: string | undefined },
  deps: Deps,
): Promise<PollAnswerSheet> {
  requireRoster(viewer);
  const wanted = { ...(committeeId ? { committeeId } : {}), ...(pollId ? { id: pollId } : { state: 'OPEN' as const }) };
  const row = await deps.db.meetingPoll.findFirst({
    where: { agreementId: viewer.agreement.id, ...wanted },
    include: {
      ...pollParts,
      slots: { ...pollParts.slots, include: { answers: true } },
      invitees: { include: { person: true } },
    },
    orderBy: [{ closesOn: 'asc' }, { openedAt: 'asc' }],
  });
  if (!row) throw new UserError('pollNone');
  const parties = await deps.db.party.findMany({
    where: { agreementId: viewer.agreement.id },
    orderBy: { position: 'asc' },
  });
  const poll = readPoll(row, viewer.agreement.timeZone);
  const partyOf = new Map(row.invitees.map(({ personId, partyId }) => [personId, partyId]));
  const answers = row.slots.flatMap((slot) =>
    slot.answers.map(({ slotId, personId, choice }) => ({ slotId, choice, partyId: partyOf.get(personId) ?? null })),
  );
  const counts = countSlots(
    poll.slots.map(({ id }) => id),
    answers,
  );
  const viewerId = viewer.person?.id ?? '';
  const isOwnEyes = viewer.audience === 'self';
  return {
    poll,
    slots: poll.slots.map((slot, place) => {
      const { yes = 0, ifNeeded = 0, no = 0, partyIds = [] } = counts[place] ?? {};
      const isThere = ({ id }: { id: string }) => partyIds.includes(id);
      return {
        ...slot,
        yes,
        ifNeeded,
        no,
        parties: parties.filter(isThere).map(partyName),
        missing: parties.filter((party) => !isThere(party)).map(partyName),
      };
    }),
    best: bestSlot(counts),
    asked: row.invitees.length,
    answered: row.invitees.filter(({ answeredAt }) => answeredAt !== null).length,
    silent: row.invitees
      .filter(() => isOwnEyes)
      .filter(({ answeredAt }) => answeredAt === null)
      .map(({ person }) => person.name)
      .toSorted((a, b) => a.localeCompare(b, 'fr')),
    own: isOwnEyes && partyOf.has(viewerId) ? ownChoices(row.slots, viewerId) : null,
    isOpen: poll.state === 'OPEN' && poll.closesOn >= viewer.today,
    maySteer: mayHere(viewer, pollRights.close),
  };
}

function ownChoices(
  slots: { answers: { slotId: string; personId: string; choice: PollChoice }[] }[],
  viewerId: string,
) {
  const own = slots.flatMap(({ answers }) => answers).filter(({ personId }) => personId === viewerId);
  return Object.fromEntries(own.map(({ slotId, choice }) => [slotId, choice]));
}
