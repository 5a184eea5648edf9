import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { DecisionRecord } from './decision-record.ts';
import type { DecisionQuery } from './list-decisions.ts';

/**
 * Notes who took the register away, as what, and which decisions it holds (Art. 12). Before the file is handed over: a
 * trace of a file that did not arrive is better than a file without one. Each export has its line.
 */
export async function logRegisterExport(
  viewer: Viewer,
  { format, query, decisions }: { format: 'xlsx' | 'csv'; query: DecisionQuery; decisions: DecisionRecord[] },
  deps: Deps,
): Promise<void> {
  const references = decisions.map(({ reference }) => reference);
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '' && value !== false);
  const after = { format, filters: Object.fromEntries(asked), rows: references.length, references };
  await changeOnce(viewer, deps, ({ note }) =>
    note('register.exported', ['Agreement', viewer.agreement.id], { after }),
  );
}

/** The same for the extract of one decision (Art. 12). */
export async function logDecisionExtract(
  viewer: Viewer,
  { format, decision }: { format: 'docx' | 'pdf'; decision: DecisionRecord },
  deps: Deps,
): Promise<void> {
  const { id, reference, version } = decision;
  await changeOnce(viewer, deps, ({ note }) =>
    note('decision.extracted', ['Decision', id], { after: { format, reference, version: version.number } }),
  );
}
