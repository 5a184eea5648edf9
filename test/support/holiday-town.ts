import { beforeEach } from 'vitest';
import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import type { Deps } from '../../src/domain/deps.ts';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import type { Viewer } from '../../src/domain/viewer/viewer.ts';
import type { InvalidForm, UserError } from '../../src/errors.ts';
import { issoireSandboxFile, renamed } from './seed-file.ts';

/** School holidays of zone A, as the ministry's file names them. */
export const TOUSSAINT = { label: 'Vacances de la Toussaint - Zone A', startsOn: '2021-10-23', endsOn: '2021-11-07' };
export const NOEL = { label: 'Vacances de Noël - Zone A', startsOn: '2021-12-18', endsOn: '2022-01-02' };
export const HIVER = { label: 'Vacances d’Hiver - Zone A', startsOn: '2022-02-12', endsOn: '2022-02-27' };
export const school = { kind: 'SCHOOL_HOLIDAY' as const, source: 'Zone-A.ics' };

/** An agreement of its own for each test of a file, with who coordinates it and who does not. */
export function holidayTown(deps: Deps) {
  let agreements = 0;
  /** Somebody of the agreement at hand. */
  const viewerOf = (slackUserId: string, agreementCode: string): Promise<Viewer> =>
    findViewer({ slackUserId, channelId: undefined, via: 'button', audience: 'self', agreementCode }, deps);
  const town = {
    claire: {} as Viewer,
    karim: {} as Viewer,
    viewerOf,
    rows: () =>
      deps.db.calendarSpan.findMany({ where: { agreementId: town.claire.agreement.id }, orderBy: { startsOn: 'asc' } }),
    labels: async () => (await town.rows()).map(({ label }) => label),
    audits: (action: string) => deps.db.auditEvent.count({ where: { agreementId: town.claire.agreement.id, action } }),
  };
  beforeEach(async () => {
    agreements += 1;
    const code = `ISSOIRE-${agreements}`;
    await loadAgreement(renamed(issoireSandboxFile(), code), deps);
    town.claire = await viewerOf('U0CLAIRE01', code);
    town.karim = await viewerOf('U0KARIM001', code);
  });
  return town;
}

export async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (failure: UserError) => failure,
  );
  return error?.code ?? 'nothing was refused';
}

export async function fieldsOf(promise: Promise<unknown>): Promise<Record<string, string>> {
  const error = await promise.then(
    () => null,
    (failure: InvalidForm) => failure,
  );
  return Object.fromEntries(Object.entries(error?.fields ?? {}).map(([field, { code }]) => [field, code]));
}
