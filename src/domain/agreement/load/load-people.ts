import type { IdsByCode } from './ids-by-code.ts';
import { type Load, tally } from './load.ts';
import { loadMemberships } from './load-memberships.ts';
import { loadRoles } from './load-roles.ts';
import type { SeatRuleIds } from './load-seat-rules.ts';
import { loadVoices } from './load-voices.ts';
import { matchPeople } from './match-people.ts';

export interface RosterIds {
  parties: IdsByCode;
  axes: IdsByCode;
  seatRules: SeatRuleIds;
}

/** The roster, where the file holds one: people whom it lacks, then their roles, voices and seats. */
export async function loadPeople(load: Load, ids: RosterIds): Promise<void> {
  if (load.file.people.length === 0) return;
  const personIds = await enterPeople(load);
  await loadRoles(load, personIds, ids.parties);
  await loadVoices(load, personIds, ids.parties);
  await loadMemberships(load, personIds, ids);
}

async function enterPeople(load: Load): Promise<IdsByCode> {
  const { tx, file, agreementId } = load;
  const roster = await tx.person.findMany({ where: { agreementId } });
  const matches = matchPeople(file.people, roster);
  const absent = file.people.flatMap(({ name, jobTitle, email, slackUserId, language }, index) => {
    if (matches.has(name)) return [];
    const holder = roster.find((one) => slackUserId && one.slackUserId === slackUserId);
    if (holder) load.differences.push(`people[${index}].slackUserId: ${slackUserId} is already that of ${holder.name}`);
    return [{ agreementId, name, jobTitle, email, language, slackUserId: holder ? null : slackUserId }];
  });
  const rows = await tx.person.createManyAndReturn({
    data: absent.map((person) => ({ ...person, createdAt: load.now })),
  });
  tally(load, 'people', rows.length);
  const ids = new Map(rows.map(({ name, id }) => [name, id]));
  for (const [name, { id }] of matches) ids.set(name, id);
  return ids;
}
