import type { Prisma } from '../../database/generated/client.ts';
import type { CapturedMessage } from '../messages/captured-thread.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { DecisionKind, Visibility } from './decision-record.ts';

/** A decision about to be recorded, checked. */
export interface DecisionDraft {
  text: string;
  kind: DecisionKind;
  committee: { id: string; code: string; shortName: string; cadence: 'QUARTER' | 'SEMESTER' | 'YEAR' };
  meetingId: string | null;
  /** The day in whose period it is numbered: its meeting's, or the day it was recorded. */
  day: CivilDate;
  /** What was noted during the meeting. */
  taskId?: string;
  objectiveIds?: string[];
  sheetIds?: string[] | undefined;
  indicatorIds?: string[] | undefined;
  ownerId: string | null;
  dueOn: CivilDate | null;
  visibility: Visibility;
  isContraryToCog?: boolean;
  cogNote?: string | null;
  /** The adopted decision that it corrects. */
  correctsId?: string | null;
  effect?: Prisma.InputJsonObject;
  /** The proof: the message recorded first, then its context. */
  messages?: CapturedMessage[];
  /** The thread in which its card belongs; absent where the bot cannot write. */
  card?: { channelId: string; threadTs: string } | null;
  /** False when its voices are asked for later, with the minutes. */
  isAsked: boolean;
}
