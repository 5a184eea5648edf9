import { fileName } from '../documents/file-name.ts';
import { registerCsv } from '../documents/register-csv.ts';
import type { DecisionRecord } from '../domain/decisions/decision-record.ts';
import { listDecisions } from '../domain/decisions/list-decisions.ts';
import { logRegisterExport } from '../domain/decisions/log-export.ts';
import { listParties } from '../domain/parties/list-parties.ts';
import type { Language } from '../domain/viewer/viewer.ts';
import { say } from '../forms/passage.ts';
import type { Act, ActCall } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** The register as a file: a workbook of all that its asker may read, or open data of what was adopted (Art. 12). */
export const exportRegister: Act<PayloadOf<'export-register'>> = {
  payload: payloads['export-register'],
  run: async (call, { format, query }) => {
    const { viewer, deps, t } = call;
    const agreement = viewer.agreement.code;
    const { decisions: found, reserved } = await listDecisions(viewer, query, deps);
    const decisions = format === 'csv' ? found.filter(({ state }) => state === 'ADOPTED') : found;
    const content =
      format === 'csv'
        ? registerCsv(decisions, { name: await partyNames(call), siret: null })
        : await workbook(decisions, viewer.language);
    const titles = t.register.files;
    const title = format === 'csv' ? titles.scdl({ agreement }) : titles.register({ agreement, on: viewer.today });
    await logRegisterExport(viewer, { format, query, decisions }, deps);
    // Open data is made to be published: what may not be is said to whoever holds the file (Art. 12).
    const kept = format === 'csv' ? decisions.filter(({ visibility }) => visibility !== 'PUBLIC').length : 0;
    const remarks = [
      ...(reserved > 0 ? [titles.kept({ number: reserved })] : []),
      ...(kept > 0 ? [titles.notPublic({ number: kept })] : []),
    ];
    return { passages: say(...remarks), files: [{ name: fileName(title, format), content }] };
  },
};

/** The parties decide together: the body that decides is all of them. */
async function partyNames({ viewer, deps }: ActCall): Promise<string> {
  const parties = await listParties(viewer, {}, deps);
  return parties.map(({ officialName }) => officialName).join(', ');
}

/** The writer of workbooks is loaded when somebody asks for one. */
async function workbook(decisions: DecisionRecord[], language: Language): Promise<Buffer> {
  const { registerXlsx } = await import('../documents/register-xlsx.ts');
  return registerXlsx(decisions, { language });
}
