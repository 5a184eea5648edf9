import type { Deps } from '../deps.ts';
import { coordinatesHere } from '../people/access.ts';
import type { Viewer } from '../people/viewer.ts';
import { type ObjectiveLine, type ObjectiveWording, objectiveParts, readObjective, readWording } from './objective.ts';

export interface ObjectiveDetail extends ObjectiveLine {
  parent: ObjectiveLine | null;
  children: ObjectiveLine[];
  /** Newest first. */
  history: ObjectiveWording[];
  mayCorrect: boolean;
}

/** One objective with its place, axes and every wording it had (A4-2, A11-2); null when the code is not known. */
export async function describeObjective(
  viewer: Viewer,
  { code }: { code: string },
  { db }: Deps,
): Promise<ObjectiveDetail | null> {
  const parts = objectiveParts(viewer.today);
  const row = await db.objective.findFirst({
    where: { agreementId: viewer.agreement.id, code: { equals: code, mode: 'insensitive' } },
    include: {
      axes: parts.axes,
      versions: { orderBy: { number: 'desc' } },
      parent: { include: parts },
      children: { include: parts, orderBy: { position: 'asc' } },
    },
  });
  if (!row) return null;
  const history = row.versions.map(readWording);
  const current = history.find((wording) => wording.startsOn <= viewer.today);
  return {
    ...readObjective(row),
    label: current?.label ?? '',
    parent: row.parent && readObjective(row.parent),
    children: row.children.map(readObjective),
    history,
    mayCorrect: coordinatesHere(viewer),
  };
}
