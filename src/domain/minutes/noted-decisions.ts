import type { DecisionState, Prisma } from '../../database/generated/client.ts';
import { type ApprovingParty, approvalStatus, type GivenPosition } from '../approvals/approval-status.ts';
import { loadPositions } from '../approvals/load-positions.ts';
import type { Deps } from '../deps.ts';
import type { MinutesContent } from './minutes-content.ts';

/** A decision that was noted at a meeting, as the register has it now. */
export interface NotedDecision {
  id: string;
  /** What it is called in minutes, whatever its number is since. */
  draftReference: string;
  state: DecisionState;
  /** The wording that counts. */
  versionId: string;
  text: string;
  /** Everything that was said of that wording. */
  positions: GivenPosition[];
  /** When it last changed: reworded, spoken of, given up. */
  changedAt: Date;
  standing: DecisionStanding;
}

/** What minutes print of a decision besides its reference: absent where nothing is to be said. */
export interface DecisionStanding {
  text: string;
  /** Why it was given up. */
  withdrawn?: string;
  /** The parties that disagree with it or abstain: without them it is not adopted. */
  without?: string[];
}

/** What to load with a decision so that {@link readNoted} can read it. */
export const notedParts = {
  versions: { orderBy: { number: 'desc' }, take: 1 },
} as const satisfies Prisma.DecisionInclude;

type Row = Prisma.DecisionGetPayload<{ include: typeof notedParts }>;

/** The decisions noted at a meeting, in the order of their draft references. */
export async function loadNoted(
  meetingId: string,
  parties: ApprovingParty[],
  { db }: { db: Pick<Deps['db'], 'decision' | 'approval'> },
): Promise<NotedDecision[]> {
  const rows = await db.decision.findMany({
    where: { meetingId, taskId: { not: null } },
    include: notedParts,
    orderBy: { draftReference: 'asc' },
  });
  const said = await loadPositions(
    rows.flatMap(({ versions }) => versions.map(({ id }) => id)),
    { db },
  );
  return readNoted(rows, parties, said);
}

/** The same from rows and from what was said of each wording, by its id. */
export function readNoted(rows: Row[], parties: ApprovingParty[], said: Map<string, GivenPosition[]>): NotedDecision[] {
  return rows.flatMap(({ id, draftReference, state, versions, withdrawnAt, withdrawnFor }) => {
    const [version] = versions;
    if (!version) return [];
    const positions = said.get(version.id) ?? [];
    const without = state === 'PROPOSED' ? opposed(parties, positions) : [];
    const moments = [version.writtenAt, ...positions.map(({ at }) => at), ...(withdrawnAt ? [withdrawnAt] : [])];
    return {
      ...{ id, draftReference, state, versionId: version.id, text: version.text, positions },
      changedAt: new Date(Math.max(...moments.map((at) => at.getTime()))),
      standing: {
        text: version.text,
        ...(state === 'WITHDRAWN' ? { withdrawn: withdrawnFor ?? '' } : {}),
        ...(without.length > 0 ? { without } : {}),
      },
    };
  });
}

function opposed(parties: ApprovingParty[], positions: GivenPosition[]): string[] {
  const each = approvalStatus(parties, positions).positions;
  return each.flatMap(({ party, position }) => (position && position.choice !== 'AGREE' ? [party.shortName] : []));
}

/** Those that minutes print; decisions noted since are none of it. */
export function printedDecisions(content: MinutesContent, noted: NotedDecision[]): NotedDecision[] {
  const printed = content.points.flatMap(({ tasks }) => tasks.flatMap(({ reference }) => reference ?? []));
  return noted.filter(({ draftReference }) => printed.includes(draftReference));
}

/** Those of which minutes say what the register does not, or not any more: such minutes are circulated anew before they are agreed to. */
export function contraryDecisions(content: MinutesContent, noted: NotedDecision[]): NotedDecision[] {
  const tasks = content.points.flatMap((point) => point.tasks);
  return printedDecisions(content, noted).filter(({ draftReference, standing }) => {
    const { text, withdrawn, without } = tasks.find(({ reference }) => reference === draftReference) ?? {};
    const isSame = text === standing.text && withdrawn === standing.withdrawn;
    return !isSame || (without ?? []).join('|') !== (standing.without ?? []).join('|');
  });
}
