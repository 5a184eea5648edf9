import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { MeetingFacts } from './meeting-facts.ts';

/** Notes who took a document of a meeting away, and as what, before it is handed over (Art. 12); each time anew. */
export async function logDocumentExport(
  viewer: Viewer,
  { meeting, paper, format }: { meeting: MeetingFacts; paper: string | null; format: string },
  deps: Deps,
): Promise<void> {
  const { id, reference } = meeting;
  await changeOnce(viewer, deps, ({ note }) =>
    note('document.exported', ['Meeting', id], { after: { reference, paper, format } }),
  );
}
