import type { Prisma } from '../../database/generated/client.ts';
import type { SkipReason } from '../deliveries/skip-reason.ts';
import { chooseRoutes } from '../people/choose-routes.ts';
import type { rosterParts } from '../people/load-roster.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { mayRead, type Readable } from '../visibility/clearance.ts';
import { personClearance } from '../visibility/person-clearance.ts';

/** Why nobody can be asked where a sheet stands. */
export type Unreached = 'noLead' | 'mayNotRead' | 'noRoute' | 'silenced';

export type LeadRow = Prisma.PersonGetPayload<{ include: typeof rosterParts }>;

/** Why a lead is not to be asked of a sheet, as of a day: what they silenced is not brought up by another way. */
export function silenceOnSheet(
  { optedOut, silences }: Pick<LeadRow, 'optedOut' | 'silences'>,
  sheetId: string,
  today: CivilDate,
): Extract<SkipReason, 'optedOut' | 'muted' | 'snoozed'> | null {
  if (optedOut.includes('sheet')) return 'optedOut';
  const silence = silences.find(({ subject }) => subject === `sheet:${sheetId}`);
  if (!silence) return null;
  if (!silence.until) return 'muted';
  return today <= fromDbDate(silence.until) ? 'snoozed' : null;
}

/** Why a sheet's lead cannot be asked; null when they can. */
export function unreachedLead(
  lead: LeadRow | null,
  sheet: { id: string; readable: Readable },
  { today, canMail }: { today: CivilDate; canMail: boolean },
): Unreached | null {
  if (!lead) return 'noLead';
  if (!mayRead(personClearance(lead, today), sheet.readable)) return 'mayNotRead';
  if (chooseRoutes(lead, { canMail }).length === 0) return 'noRoute';
  return silenceOnSheet(lead, sheet.id, today) ? 'silenced' : null;
}
