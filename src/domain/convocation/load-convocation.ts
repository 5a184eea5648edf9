import { z } from 'zod';
import type { Committee, Meeting } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { convocationDeadline, type DelayCounting } from '../settings/convocation-deadline.ts';
import { convocationDelay } from '../settings/convocation-delay.ts';
import type { SettingValues } from '../settings/settings.ts';
import { type CivilDate, civilDateIn, fromDbDate } from '../time/civil-date.ts';
import type { QuorumRule } from './quorum.ts';

/** What a convocation says of its own sending (X3-17, K-9). */
export interface ConvocationFacts {
  /** Day on which the meeting's present date, hour and place went out; null while nobody was told. */
  sentOn: CivilDate | null;
  /** Another date, hour or place went out before. */
  isUpdated: boolean;
  delay: { days: number; counting: DelayCounting; deadline: CivilDate; isKept: boolean };
  quorum: QuorumRule;
}

interface Occasion {
  meeting: Meeting & { committee: Committee };
  /** Everybody invited, by id. */
  people: string[];
  settings: SettingValues;
  timeZone: string;
  today: CivilDate;
}

const sentFacts = z.object({ sequence: z.int() });

/** When a meeting's convocation went out in its present form, and whether its delay is kept; read from what was sent. */
export async function loadConvocation(
  { meeting, people, settings, timeZone, today }: Occasion,
  { db }: Pick<Deps, 'db'>,
): Promise<ConvocationFacts> {
  const rows = await db.delivery.findMany({
    where: { kind: 'convocation', personId: { in: people }, subject: `convocation:${meeting.id}` },
    select: { facts: true, createdAt: true },
    orderBy: { createdAt: 'asc' },
  });
  const sent = rows.map(({ facts, createdAt }) => ({ ...sentFacts.parse(facts), at: createdAt }));
  const latest = sent.find(({ sequence }) => sequence === meeting.sequence);
  const sentOn = latest ? civilDateIn(timeZone, latest.at) : null;
  const days = convocationDelay(meeting.committee.kind, settings);
  const counting = settings.noticeCounting;
  const deadline = convocationDeadline(fromDbDate(meeting.day), days, counting);
  return {
    sentOn,
    isUpdated: sent.some(({ sequence }) => sequence < meeting.sequence),
    delay: { days, counting, deadline, isKept: (sentOn ?? today) <= deadline },
    quorum: settings.quorum,
  };
}
