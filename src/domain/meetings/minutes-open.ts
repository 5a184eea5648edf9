import type { CommitteeKind } from '../../database/generated/client.ts';
import type { SettingValues } from '../settings/settings.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { type AskedMinutes, silenceOn } from './silence-on.ts';
import { silenceDays } from './silence-rule.ts';

interface MeetingMinutes {
  committee: { kind: CommitteeKind };
  minutesOf: ({ state: 'CIRCULATED' | 'APPROVED' | 'REPLACED' } & AskedMinutes)[];
}

/**
 * True while a meeting's minutes are still to be agreed to, or even to be circulated: what was decided there is then asked for with them,
 * and not apart. Approved, by silence too, they ask for nothing any more.
 */
export function areMinutesOpen(
  { committee, minutesOf }: MeetingMinutes,
  { settings, timeZone, today }: { settings: SettingValues; timeZone: string; today: CivilDate },
): boolean {
  if (minutesOf.some(({ state }) => state === 'APPROVED')) return false;
  const last = minutesOf.find(({ state }) => state === 'CIRCULATED');
  const silentOn = last ? silenceOn(last, silenceDays(committee.kind, settings), timeZone) : null;
  return silentOn === null || today <= silentOn;
}
