import type { FileSeatRule } from '../agreement-file.ts';
import type { Place } from '../file/place.ts';
import { compareFacts, noteDifference } from './compare-facts.ts';
import { type IdsByCode, idOf } from './ids-by-code.ts';
import { type Load, tally } from './load.ts';

/** Ids of seat rules, by `committee/rule`: a rule's code is stable inside its committee only. */
export type SeatRuleIds = ReadonlyMap<string, string>;

export function seatRuleKey(committee: string, rule: string): string {
  return `${committee}/${rule}`;
}

interface Wanted {
  key: string;
  place: Place;
  committeeId: string;
  position: number;
  rule: FileSeatRule;
}

/** The lines of Annexe 3: who sits, for which parties, replaceable or not. */
export async function loadSeatRules(load: Load, committeeIds: IdsByCode, partyIds: IdsByCode): Promise<SeatRuleIds> {
  const { tx, file, agreementId } = load;
  const known = await tx.seatRule.findMany({ where: { agreementId }, include: { parties: true } });
  const wanted = file.committees.flatMap((committee, index) =>
    committee.seatRules.map(
      (rule, rank): Wanted => ({
        key: seatRuleKey(committee.code, rule.code),
        place: ['committees', index, 'seatRules', rank],
        committeeId: idOf(committeeIds, committee.code),
        position: rank + 1,
        rule,
      }),
    ),
  );
  const absent: Wanted[] = [];
  const ids = new Map<string, string>();
  for (const one of wanted) {
    const row = known.find(({ committeeId, code }) => committeeId === one.committeeId && code === one.rule.code);
    if (row) ids.set(one.key, row.id);
    if (row) compareRule(load, one, row);
    else absent.push(one);
  }

  const rows = await tx.seatRule.createManyAndReturn({
    data: absent.map(({ committeeId, position, rule: { parties: _, ...rule } }) => {
      return { agreementId, committeeId, position, ...rule };
    }),
  });
  tally(load, 'seatRules', rows.length);
  for (const { key, committeeId, rule } of absent) {
    ids.set(key, rows.find((row) => row.committeeId === committeeId && row.code === rule.code)?.id ?? '');
  }
  await seatParties(load, absent, ids, partyIds);
  return ids;
}

function compareRule(load: Load, { place, rule }: Wanted, row: { parties: { code: string }[] }): void {
  const { code: _, parties, ...facts } = rule;
  compareFacts(load, place, facts, { ...row });
  const given = parties.toSorted().join(', ');
  const known = row.parties.map(({ code }) => code).toSorted();
  if (given !== known.join(', ')) noteDifference(load, [...place, 'parties'], given, known.join(', '));
}

/** One query per party rather than one per rule. */
async function seatParties({ tx }: Load, created: Wanted[], ids: SeatRuleIds, partyIds: IdsByCode): Promise<void> {
  for (const party of new Set(created.flatMap(({ rule }) => rule.parties))) {
    const connect = created
      .filter(({ rule }) => rule.parties.includes(party))
      .map(({ key }) => ({ id: idOf(ids, key) }));
    await tx.party.update({
      where: { id: idOf(partyIds, party) },
      data: { seatRules: { connect } },
      select: { id: true },
    });
  }
}
