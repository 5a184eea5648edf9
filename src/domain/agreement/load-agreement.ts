import { recordAudit } from '../audit/record-audit.ts';
import { LONG_CHANGE } from '../audit/write-once.ts';
import type { Deps, Transaction } from '../deps.ts';
import type { AgreementFile } from './agreement-file.ts';
import type { Load, LoadedCounts } from './load/load.ts';
import { loadChannels } from './load/load-channels.ts';
import { loadCommittees } from './load/load-committees.ts';
import { loadCompetences } from './load/load-competences.ts';
import { loadFacts } from './load/load-facts.ts';
import { loadParties } from './load/load-parties.ts';
import { loadPeople } from './load/load-people.ts';
import { loadPlan } from './load/load-plan.ts';
import { loadRecords } from './load/load-records.ts';
import { loadSchemes } from './load/load-schemes.ts';
import { tellLoaded } from './load/tell-loaded.ts';

export interface LoadReport {
  agreementId: string;
  /** What was created, by kind; empty when there was nothing to change. */
  created: LoadedCounts;
  /** What the file says otherwise than the database, in English; none of it was applied. */
  differences: string[];
}

/**
 * Enters what an agreement's file holds and the database lacks, in one transaction. Twice changes nothing, and what
 * people have changed since stays; a label or a fact that differs is reported, for only an amendment changes it (Art. 11).
 */
export function loadAgreement(file: AgreementFile, { db, now }: Pick<Deps, 'db' | 'now'>): Promise<LoadReport> {
  const enter = async (tx: Transaction) => {
    // Two processes that start together load one after the other: the second finds everything there.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`load ${file.agreement.code}`}, 0))`;
    const load = await loadFacts(tx, file, now());
    const partyIds = await loadParties(load);
    const axisIds = await loadPlan(load);
    const { committeeIds, seatRuleIds } = await loadCommittees(load, partyIds);
    await loadRecords(load, partyIds);
    await loadCompetences(load, partyIds);
    await loadSchemes(load, partyIds);
    await loadPeople(load, { parties: partyIds, axes: axisIds, seatRules: seatRuleIds });
    await loadChannels(load, committeeIds);
    await tellLoaded(load);
    await recordLoad(tx, load);
    return { agreementId: load.agreementId, created: load.created, differences: load.differences };
  };
  // A first start on a small machine enters hundreds of rows before anything is warm.
  return db.$transaction(enter, { timeout: LONG_CHANGE });
}

async function recordLoad(tx: Transaction, { agreementId, created, now }: Load): Promise<void> {
  if (Object.keys(created).length === 0) return;
  await recordAudit(tx, { agreementId, name: 'ctg-bot' }, now, {
    action: 'agreement.loaded',
    subjectType: 'Agreement',
    subjectId: agreementId,
    after: created,
  });
}
