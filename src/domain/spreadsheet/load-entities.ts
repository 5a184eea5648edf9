import type { HeldEntity } from './entity.ts';
import type { EntitySource } from './entity-source.ts';
import { loadFundingEntities } from './held/fundings.ts';
import { loadIndicatorEntities } from './held/indicators.ts';
import { loadMeansEntities } from './held/means.ts';
import { loadMemberEntities } from './held/members.ts';
import { loadSheetEntities } from './held/sheets.ts';

/** The whole plan as spreadsheets say it, whoever may read it. */
export async function loadEntities(source: EntitySource): Promise<HeldEntity[]> {
  const members = await loadMemberEntities(source);
  const sheets = await loadSheetEntities(source);
  const indicators = await loadIndicatorEntities(source);
  const means = await loadMeansEntities(source);
  const fundings = await loadFundingEntities(source);
  return [...members, ...sheets, ...indicators, ...means, ...fundings];
}
