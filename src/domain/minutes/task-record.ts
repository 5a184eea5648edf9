import type { Prisma } from '../../database/generated/client.ts';
import type { FollowUpKind, FollowUpState } from '../decisions/decision-record.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';

/** What to load with a task so that {@link readTask} can read it. */
export const taskParts = {
  owner: { select: { id: true, name: true } },
  steps: { orderBy: { id: 'asc' } },
  item: { include: { meeting: { include: { committee: true } } } },
} as const satisfies Prisma.MeetingTaskInclude;

type Row = Prisma.MeetingTaskGetPayload<{ include: typeof taskParts }>;

/** A task that minutes note, with what became of it (X3-21). */
export interface TaskRecord {
  id: string;
  text: string;
  owner: { id: string; name: string } | null;
  /** The date that counts: as it was noted, or put off to. */
  dueOn: CivilDate | null;
  followUp: FollowUpState;
  steps: { kind: FollowUpKind; by: string; at: Date; dueOn: CivilDate | null; reason: string | null }[];
  meeting: Row['item']['meeting'];
}

export function readTask(row: Row): TaskRecord {
  const { id, text, owner, followUp, steps, item } = row;
  const day = row.putOffTo ?? row.dueOn;
  return {
    ...{ id, text, owner, followUp, dueOn: day && fromDbDate(day), meeting: item.meeting },
    steps: steps.map(({ kind, by, at, dueOn, reason }) => ({
      kind,
      by,
      at,
      dueOn: dueOn && fromDbDate(dueOn),
      reason,
    })),
  };
}
