import { InvalidForm } from '../../../errors.ts';
import { readPerson } from '../../people/read-person.ts';
import { OF_PARTIES, PUBLIC_ONLY } from '../../visibility/clearance.ts';
import { named, oneNamed } from '../directory.ts';
import type { Cells, Entity } from '../entity.ts';
import type { ImportedRow } from '../imported-rows.ts';
import { personKey, seatKey } from '../keys.ts';
import { findPerson } from './find-person.ts';
import { type ResolvedRow, type RowContext, refuser } from './row-context.ts';

/**
 * A line of « Membres »: somebody of the roster, and a seat when it names a committee. An address that the roster has
 * is not changed by a file: what goes to it opens the agreement's links.
 */
export function resolveMember(row: ImportedRow<'members'>, context: RowContext): ResolvedRow {
  const { name = '', email = '', jobTitle = '', party, committee, seat, startsOn, endsOn } = row.cells;
  const { refuse, refusals } = refuser(row);
  const { directory } = context;
  try {
    readPerson({ name, email, jobTitle });
  } catch (error) {
    if (!(error instanceof InvalidForm)) throw error;
    for (const [field, { code, detail }] of Object.entries(error.fields)) refuse(field, code, detail);
  }
  const known = findPerson(directory, email) ?? findPerson(directory, name);
  const address = email.trim().toLowerCase();
  if (known?.email && address && known.email !== address) refuse('email', 'emailKept', { name });
  const fullName = known?.names[0] ?? name.trim();
  const person: Entity = {
    kind: 'person',
    key: personKey(known?.id || fullName),
    label: fullName,
    cells: { name: fullName, ...(address ? { email: address } : {}), ...(jobTitle ? { jobTitle } : {}) },
  };

  const of = party ? oneNamed(directory.parties, party) : undefined;
  const parties = directory.parties.map(({ names }) => names[0]);
  if (party && !of) refuse('party', 'partyUnknown', { given: party, known: parties });
  const seats: Entity[] = [];
  if (committee) {
    const body = oneNamed(directory.committees, committee);
    const list = directory.committees.map(({ names }) => names[0]);
    if (!body) refuse('committee', 'committeeUnknown', { given: committee, known: list });
    const open = directory.seats.filter(
      ({ committeeId, partyIds }) => committeeId === body?.id && (!of || partyIds.includes(of.id)),
    );
    const rules = seat ? named(open, seat) : open;
    const rule = rules.length === 1 ? rules[0] : undefined;
    if (body && !rule) refuse('seat', 'seatUnknown', { known: open.map(({ names }) => names[0] ?? '') });
    const holder =
      of ?? (rule?.partyIds.length === 1 ? directory.parties.find((p) => p.id === rule.partyIds[0]) : null);
    if (rule && !holder) refuse('party', 'required');
    if (!startsOn) refuse('startsOn', 'required');
    if (startsOn && endsOn && endsOn < startsOn) refuse('endsOn', 'endsBeforeStart');
    const cells: Cells = {
      name: fullName,
      party: holder?.names[0],
      committee: body?.names[0],
      seat: rule?.names[0],
      startsOn,
      ...(endsOn ? { endsOn } : {}),
    };
    seats.push({
      kind: 'seat',
      key: seatKey(cells),
      label: [fullName, cells.committee, cells.seat].join(' · '),
      cells,
    });
  }
  if (refusals.length > 0) return { wanted: [], refusals, remarks: [] };
  if (!known) {
    // The lines below may name them.
    const isNow = startsOn !== undefined && startsOn <= directory.today && (!endsOn || endsOn >= directory.today);
    const clearance = seats.length > 0 && isNow ? OF_PARTIES : PUBLIC_ONLY;
    directory.people.push({
      id: '',
      names: [fullName],
      email: address || null,
      partyIds: of ? [of.id] : [],
      clearance,
    });
  }
  return { wanted: [person, ...seats], refusals, remarks: [] };
}
