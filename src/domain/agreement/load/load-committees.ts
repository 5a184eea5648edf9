import { compareFacts } from './compare-facts.ts';
import { type IdsByCode, idOf } from './ids-by-code.ts';
import { type Load, tally } from './load.ts';
import { loadRotations } from './load-rotations.ts';
import { loadSeatRules, type SeatRuleIds } from './load-seat-rules.ts';

/** The committees with their missions, seats and rotations (Art. 6, Annexe 3). Answers with the ids of both. */
export async function loadCommittees(
  load: Load,
  partyIds: IdsByCode,
): Promise<{ committeeIds: IdsByCode; seatRuleIds: SeatRuleIds }> {
  const { tx, file, agreementId } = load;
  const known = await tx.committee.findMany({ where: { agreementId } });
  const absent = file.committees.flatMap((committee, index) => {
    const { code, aliases, kind, name, shortName, cadence, source } = committee;
    const facts = { kind, name, shortName, cadence, source };
    const row = known.find((one) => one.code === code);
    if (row) compareFacts(load, ['committees', index], facts, row);
    return row ? [] : [{ agreementId, code, aliases, ...facts, position: index + 1 }];
  });
  const rows = await tx.committee.createManyAndReturn({ data: absent });
  tally(load, 'committees', rows.length);

  const committeeIds = new Map([...known, ...rows].map(({ code, id }) => [code, id]));
  await loadMissions(load, committeeIds);
  const seatRuleIds = await loadSeatRules(load, committeeIds, partyIds);
  await loadRotations(load, committeeIds, partyIds);
  return { committeeIds, seatRuleIds };
}

/** Missions are told apart by their place in the committee's list. */
async function loadMissions(load: Load, committeeIds: IdsByCode): Promise<void> {
  const { tx, file, agreementId } = load;
  const known = await tx.committeeMission.findMany({ where: { committee: { agreementId } } });
  const absent = file.committees.flatMap(({ code, missions }, committee) => {
    const committeeId = idOf(committeeIds, code);
    return missions.flatMap((mission, index) => {
      const row = known.find((one) => one.committeeId === committeeId && one.position === index + 1);
      if (row) compareFacts(load, ['committees', committee, 'missions', index], mission, row);
      return row ? [] : [{ committeeId, ...mission, position: index + 1 }];
    });
  });
  tally(load, 'committeeMissions', (await tx.committeeMission.createMany({ data: absent })).count);
}
