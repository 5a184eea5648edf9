import type { Deps } from '../deps.ts';
import { loadParties } from '../parties/load-parties.ts';
import type { MinutesContent } from './minutes-content.ts';
import { contraryDecisions, loadNoted, type NotedDecision, printedDecisions } from './noted-decisions.ts';

/** The decisions that a version of minutes prints. */
export interface RecordedDecisions {
  open: NotedDecision[];
  /** Those of which it says what the register does not. */
  contrary: NotedDecision[];
}

/** What each circulated version of some meetings' minutes records, by version id. */
export async function loadRecorded(
  agreementId: string,
  meetings: { id: string; minutesOf: { id: string; state: 'CIRCULATED' | 'APPROVED' | 'REPLACED' }[] }[],
  { db }: Pick<Deps, 'db'>,
): Promise<Map<string, RecordedDecisions>> {
  const out = meetings.flatMap(({ minutesOf }) =>
    minutesOf.flatMap(({ id, state }) => (state === 'CIRCULATED' ? id : [])),
  );
  if (out.length === 0) return new Map();
  const [versions, parties] = await Promise.all([
    db.minutesVersion.findMany({ where: { id: { in: out } }, select: { id: true, meetingId: true, content: true } }),
    loadParties(agreementId, { db }),
  ]);
  const noted = await loadNoted(
    versions.map(({ meetingId }) => meetingId),
    parties,
    { db },
  );
  return new Map(
    versions.map((version) => {
      const content = version.content as unknown as MinutesContent;
      const own = printedDecisions(
        content,
        noted.filter(({ meetingId }) => meetingId === version.meetingId),
      );
      const open = own.filter(({ state }) => state === 'PROPOSED');
      return [version.id, { open, contrary: contraryDecisions(content, own) }];
    }),
  );
}
