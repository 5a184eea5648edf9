import type { KnownBlock } from '@slack/types';
import type { Roster, RosterParty, RosterSeat } from '../../domain/committees/list-members.ts';
import type { Member } from '../../domain/committees/load-seats.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions, header } from './blocks.ts';
import { opener } from './opener.ts';
import { bold, bullets, italic, lines, type Run, raised } from './rich-text.ts';

/** `/ctg membres copil`: a block per party, its colleges, its seats, the vacant ones said. */
export function membersView(roster: Roster, agreement: string, t: Catalogue): KnownBlock[] {
  const { committee, party, axis, parties, mayEdit } = roster;
  return [
    header(t.committees.members({ committee: committee.shortName, party, axis })),
    ...parties.flatMap((block) => partyBlocks(block, t)),
    ...(mayEdit ? editButtons(agreement, t) : []),
  ];
}

function partyBlocks({ officialName, seats }: RosterParty, t: Catalogue): KnownBlock[] {
  if (seats.length === 0) return lines([bold(officialName), ` — ${t.committees.nobody}`]);
  const colleges = [...new Set(seats.map(({ college }) => college))];
  return [
    ...lines(bold(officialName)),
    ...colleges.flatMap((college) => [
      ...lines(italic(college ? t.committees.colleges[college] : t.committees.noCollege)),
      ...seats.filter((seat) => seat.college === college).flatMap((seat) => seatBlocks(seat, t)),
    ]),
  ];
}

function seatBlocks(seat: RosterSeat, t: Catalogue): KnownBlock[] {
  const label: Run[] = [bold(raised(seat.label)), ...(seat.isAdvisory ? [` (${t.committees.advisory})`] : [])];
  const rows = seat.holders.map((holder) => memberRuns(holder, t));
  if (seat.vacant > 0) rows.push([italic(t.committees.vacant({ number: seat.vacant }))]);
  if (rows.length === 0) rows.push([t.committees.nobody]);
  const [only, ...others] = rows;
  // One person on the seat's own line; several below it.
  return only && others.length === 0 ? bullets([...label, t.colon, ...only]) : [...lines(label), ...bullets(...rows)];
}

function memberRuns(member: Member, t: Catalogue): Run[] {
  const { name, jobTitle, email, axes, representatives } = member;
  const details = [
    ...(jobTitle ? [jobTitle] : []),
    ...(axes.length > 0 ? [t.committees.axesOf({ axes: axes.map(({ label }) => label) })] : []),
    ...(email ? [email] : []),
    ...representatives.map((other) => t.committees.representative({ name: other.name })),
  ];
  return [name, ...(details.length > 0 ? [` — ${details.join(t.semicolon)}`] : [])];
}

function editButtons(agreement: string, t: Catalogue): KnownBlock[] {
  const args = { agreement };
  return actions([
    opener({ form: 'add-member', args, text: t.committees.addMember, style: 'primary' }),
    opener({ form: 'name-representative', args, text: t.committees.nameRepresentative }),
    opener({ form: 'end-mandate', args, text: t.committees.endMandate }),
  ]);
}
