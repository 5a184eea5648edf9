import type {
  Axis,
  Objective,
  ObjectiveKind,
  ObjectiveVersion,
  VersionOrigin,
} from '../../database/generated/client.ts';
import { type CivilDate, fromDbDate, toDbDate } from '../time/civil-date.ts';

export interface ObjectiveLine {
  code: string;
  kind: ObjectiveKind;
  label: string;
  /** Number of the wording that was read. */
  number: number;
  axes: string[];
}

export interface ObjectiveWording {
  number: number;
  label: string;
  origin: VersionOrigin;
  source: string;
  reason: string | null;
  startsOn: CivilDate;
  recordedBy: string;
}

type Row = Objective & { axes: Axis[]; versions: ObjectiveVersion[] };

/** What to load with an objective so that {@link readObjective} can read it, as worded on a day. */
export function objectiveParts(today: CivilDate) {
  return {
    axes: { orderBy: { position: 'asc' } },
    versions: { where: { startsOn: { lte: toDbDate(today) } }, orderBy: { number: 'desc' }, take: 1 },
  } as const;
}

/** An objective with the wording that was loaded first. */
export function readObjective({ code, kind, axes, versions }: Row): ObjectiveLine {
  return {
    code,
    kind,
    label: versions[0]?.label ?? '',
    number: versions[0]?.number ?? 0,
    axes: axes.map((axis) => axis.label),
  };
}

export function readWording(version: ObjectiveVersion): ObjectiveWording {
  const { number, label, origin, source, reason, recordedBy } = version;
  return { number, label, origin, source, reason, recordedBy, startsOn: fromDbDate(version.startsOn) };
}

/** Objectives in the order of the text: O1, O1.1, O1.2, O2, … O10. */
export function inTextOrder<T extends { code: string }>(objectives: T[]): T[] {
  return objectives.toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
}
