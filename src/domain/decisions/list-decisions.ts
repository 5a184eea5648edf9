import type { Deps } from '../deps.ts';
import { fold } from '../text/fold.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { decisionFilter } from './decision-access.ts';
import { withConcerns } from './decision-concerns.ts';
import type { DecisionKind, DecisionRecord, DecisionState } from './decision-record.ts';
import { isFollowed, isFollowUpLate } from './follow-up-state.ts';
import { loadDecisions } from './load-decisions.ts';
import { recordsDecisions } from './recorders.ts';

/** What is looked for; everything when nothing is said. */
export interface DecisionQuery {
  /** Found in the text, the references, the objectives, the sheets, the indicators or the owner's name, whatever their accents. */
  words?: string | undefined;
  committeeId?: string | undefined;
  state?: DecisionState | undefined;
  kind?: DecisionKind | undefined;
  /** Code of an objective. */
  objective?: string | undefined;
  ownerId?: string | undefined;
  year?: string | undefined;
  /** Adopted, with somebody to see to them, and not done yet. */
  isOpen?: boolean | undefined;
  isLate?: boolean | undefined;
}

export interface DecisionsAnswer {
  /** Those that the viewer may read where they ask, the latest first. */
  decisions: DecisionRecord[];
  /** How many others answer to the query. */
  reserved: number;
  mayRecord: boolean;
}

/** The register of decisions and what awaits agreement, as its reader may see it (Art. 12, A12-1). */
export async function listDecisions(
  viewer: Viewer,
  query: DecisionQuery,
  deps: Pick<Deps, 'db'>,
): Promise<DecisionsAnswer> {
  const { committeeId, state, kind, objective, ownerId, year } = query;
  const loaded = await loadDecisions(
    {
      ...(committeeId ? { committeeId } : {}),
      ...(state ? { state } : {}),
      ...(kind ? { kind } : {}),
      ...(ownerId ? { ownerId } : {}),
      ...(objective ? { objectives: { some: { code: { equals: objective, mode: 'insensitive' } } } } : {}),
      ...(year ? { series: { contains: `-${year}` } } : {}),
    },
    viewer,
    deps,
  );
  const found = await withConcerns(loaded, viewer, deps);
  const matching = found
    .filter((decision) => holds(decision, query.words ?? ''))
    .filter((decision) => !query.isOpen || isFollowed(decision))
    .filter((decision) => !query.isLate || isFollowUpLate(decision, viewer.today));
  const mayRead = await decisionFilter(viewer, deps);
  const decisions = matching.filter(mayRead);
  const isForSelf = viewer.audience === 'self';
  return {
    decisions,
    // To a stranger, that there are others says nothing.
    reserved: matching.length - decisions.length,
    mayRecord: isForSelf && (await recordsDecisions(viewer, deps)),
  };
}

function holds(decision: DecisionRecord, words: string): boolean {
  const { text, reference, draftReference, objectives, sheets, indicators, owner } = decision;
  const where = [
    ...[text, reference, draftReference],
    ...[...objectives, ...indicators].flatMap(({ code, label }) => [code, label]),
    ...sheets.flatMap((sheet) => [sheet.reference, sheet.title]),
  ];
  const folded = fold([...where, owner?.name ?? ''].join(' '));
  return fold(words)
    .split(' ')
    .every((word) => folded.includes(word));
}
