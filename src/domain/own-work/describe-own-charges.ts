import type { Deps } from '../deps.ts';
import { requireOwnEyes, requireRoster } from '../people/access.ts';
import { countsOn } from '../people/counts-on.ts';
import { type HeldCharge, roleCharge, seatCharge, seatParts, voiceCharge } from '../reminders/describe-charges.ts';
import { isClosed } from '../sheets/lateness.ts';
import { partyName } from '../text/party-name.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { ownClearance } from '../visibility/find-clearance.ts';

/**
 * What somebody holds besides the sheets they lead: seats, offices, voices, open sheets that they sponsor or refer for.
 * @throws UserError for who is not of the roster, and when others would read it.
 */
export async function describeOwnCharges(viewer: Viewer, deps: Pick<Deps, 'db'>): Promise<HeldCharge[]> {
  requireRoster(viewer);
  requireOwnEyes(viewer);
  const { today } = viewer;
  const clearance = await ownClearance(viewer, deps);
  const person = await deps.db.person.findUniqueOrThrow({
    where: { id: viewer.person?.id ?? '' },
    include: {
      memberships: { include: seatParts, orderBy: { startsOn: 'asc' } },
      roles: { where: { role: 'secretariat' }, include: { party: true } },
      voices: { include: { party: true } },
      sponsors: { orderBy: { number: 'asc' } },
      referentOf: { include: { sheet: true, party: true } },
    },
  });
  const isOpen = (sheet: (typeof person.sponsors)[number]) => !isClosed(sheet) && mayRead(clearance, sheet);
  return [
    ...person.voices.filter((row) => countsOn(row, today)).map(voiceCharge),
    ...person.roles.filter((row) => countsOn(row, today)).map(roleCharge),
    ...person.memberships.filter((row) => countsOn(row, today)).map(seatCharge),
    ...person.sponsors.filter(isOpen).map(({ reference, title }) => ({ kind: 'sponsor' as const, reference, title })),
    ...person.referentOf
      .filter(({ sheet }) => isOpen(sheet))
      .map(({ sheet: { reference, title }, party }) => {
        return { kind: 'referent' as const, reference, title, party: partyName(party) };
      }),
  ];
}
