import type { StoredEntity } from './entity.ts';
import type { EntitySource } from './entity-source.ts';
import { loadFundingEntities } from './stored/fundings.ts';
import { loadIndicatorEntities } from './stored/indicators.ts';
import { loadMeansEntities } from './stored/means.ts';
import { loadMemberEntities } from './stored/members.ts';
import { loadSheetEntities } from './stored/sheets.ts';

/** The whole plan as spreadsheets say it, whoever may read it. */
export async function loadEntities(source: EntitySource): Promise<StoredEntity[]> {
  const members = await loadMemberEntities(source);
  const sheets = await loadSheetEntities(source);
  const indicators = await loadIndicatorEntities(source);
  const means = await loadMeansEntities(source);
  const fundings = await loadFundingEntities(source);
  return [...members, ...sheets, ...indicators, ...means, ...fundings];
}
