import type { ObjectiveKind } from '../../../database/generated/client.ts';
import { toDbDate } from '../../time/civil-date.ts';
import type { Place } from '../file/place.ts';
import { noteDifference } from './compare-facts.ts';
import { connectAxes } from './connect-axes.ts';
import type { IdsByCode } from './ids-by-code.ts';
import { type Load, tally } from './load.ts';

interface Wanted {
  place: Place;
  kind: ObjectiveKind;
  code: string;
  label: string;
  source: string;
  axes: string[];
  parent: string | null;
  position: number;
}

/** Strategic objectives, then the operational ones below them, each with its first wording and its axes (Art. 4). */
export async function loadObjectives(load: Load, axisIds: IdsByCode): Promise<void> {
  const { tx, agreementId } = load;
  const known = await tx.objective.findMany({ where: { agreementId }, include: { versions: true } });
  const ids = new Map(known.map(({ code, id }) => [code, id]));
  const wanted = wantedIn(load);
  for (const { code, label, place } of wanted) {
    const versions = known.find((objective) => objective.code === code)?.versions ?? [];
    // The file keeps the first wording while people correct or amend: any wording the objective had will do.
    if (versions.length > 0 && !versions.some((version) => version.label === label)) {
      const newest = versions.toSorted((a, b) => a.number - b.number).at(-1);
      noteDifference(load, [...place, 'label'], label, newest?.label);
    }
  }

  const absent = wanted.filter(({ code }) => !ids.has(code));
  for (const kind of ['STRATEGIC', 'OPERATIONAL'] as const) {
    const rows = await tx.objective.createManyAndReturn({
      data: absent
        .filter((objective) => objective.kind === kind)
        .map(({ code, parent, position }) => ({
          agreementId,
          kind,
          code,
          position,
          parentId: parent && (ids.get(parent) ?? null),
        })),
    });
    for (const { code, id } of rows) ids.set(code, id);
  }
  tally(load, 'objectives', absent.length);
  const created = absent.map((objective) => ({ ...objective, id: ids.get(objective.code) ?? '' }));
  await writeWordings(load, created);
  await connectAxes(load, axisIds, 'objectives', created);
}

async function writeWordings(load: Load, created: (Wanted & { id: string })[]): Promise<void> {
  const startsOn = toDbDate(load.file.agreement.legalStart);
  await load.tx.objectiveVersion.createMany({
    data: created.map(({ id, label, source }) => ({
      objectiveId: id,
      number: 1,
      label,
      origin: 'CONVENTION',
      source,
      startsOn,
      recordedBy: 'ctg-bot',
      recordedAt: load.now,
    })),
  });
}

function wantedIn({ file }: Load): Wanted[] {
  return file.objectives.flatMap(({ operational, ...strategic }, index) => {
    const place = ['objectives', index];
    const { code: parent, source } = strategic;
    return [
      { ...strategic, place, kind: 'STRATEGIC' as const, parent: null, position: index + 1 },
      ...operational.map((objective, rank) => ({
        ...objective,
        place: [...place, 'operational', rank],
        kind: 'OPERATIONAL' as const,
        source,
        parent,
        position: rank + 1,
      })),
    ];
  });
}
