import type { CheckScope, Finding } from '../checks/check.ts';
import type { Deps } from '../deps.ts';
import { isClosed } from '../sheets/lateness.ts';
import { loadSheets } from '../sheets/load-sheets.ts';
import { sheetSecrecy } from '../sheets/sheet-access.ts';
import { partyName } from '../text/party-name.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import { holdsOn } from './competence.ts';
import { fieldsNamed } from './fields-named.ts';
import { loadCompetences } from './load-competences.ts';

/** Open sheets whose lead party holds, at their dates, none of the fields that they name: told, never blocked. */
export async function checkLeads(viewer: Viewer, _: CheckScope, deps: Deps): Promise<Finding[]> {
  const [sheets, competences, clearance] = await Promise.all([
    loadSheets({}, viewer, deps),
    loadCompetences(viewer.agreement.id, deps),
    findClearance(viewer, deps),
  ]);
  const fieldsOf = fieldsNamed(competences);
  return sheets.flatMap((sheet): Finding[] => {
    const { reference, title, leadParty, startsOn, dueOn } = sheet;
    if (isClosed(sheet) || !mayRead(clearance, sheetSecrecy(sheet))) return [];
    const fields = fieldsOf(sheet);
    const isTheirs = fields.some(({ holdings }) => {
      const own = holdings.filter(({ party }) => party.id === leadParty.id);
      return [startsOn, dueOn].every((day) => own.some((holding) => holdsOn(holding, day)));
    });
    if (fields.length === 0 || isTheirs) return [];
    return [
      {
        code: 'leadWithoutCompetence',
        reference,
        title,
        party: partyName(leadParty),
        fields: fields.map(({ label }) => label),
      },
    ];
  });
}
