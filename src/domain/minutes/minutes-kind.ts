import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import { silenceOn } from '../meetings/silence-on.ts';
import { silenceDays } from '../meetings/silence-rule.ts';
import { loadParties } from '../parties/load-parties.ts';
import { countsOn } from '../people/counts-on.ts';
import { findPersonViewer } from '../people/find-person-viewer.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { mayRead } from '../visibility/clearance.ts';
import { ownClearance } from '../visibility/find-clearance.ts';
import { formerContent } from './former-content.ts';
import { readableMinutes } from './minutes-access.ts';
import type { MinutesContent } from './minutes-content.ts';
import { loadNoted, printedDecisions } from './noted-decisions.ts';

const factsSchema = z.object({ versionId: z.uuid() });

export interface MinutesNotice {
  code: 'minutes';
  versionId: string;
  number: number;
  content: MinutesContent;
  /** The version that it takes the place of. */
  former: MinutesContent | null;
  /** The parties for which they speak: whose agreement is asked for. */
  voices: PartyName[];
  /** The decisions that it records and that still await agreement. */
  decisions: { reference: string; text: string }[];
  /** The last day to answer before silence is agreement; null where it is none. */
  silentOn: CivilDate | null;
  today: CivilDate;
}

/** Sends circulated minutes to one person; a version replaced meanwhile is not sent. */
export const minutesKind: DeliveryKind<MinutesNotice> = {
  name: 'minutes',

  async compose({ facts, personId }, { agreement, settings, today }, deps) {
    const { db } = deps;
    const { versionId } = factsSchema.parse(facts);
    const version = await db.minutesVersion.findUnique({
      where: { id: versionId },
      include: { corrections: true, meeting: { include: { committee: true } } },
    });
    if (!version || version.state === 'REPLACED') return { skip: 'noLongerDue' };
    // Who may read them may have changed, or the roster.
    const reader = await findPersonViewer(personId ?? '', deps);
    const state = version.state === 'APPROVED' ? 'approved' : 'circulated';
    const minutes = readableMinutes(version.meeting, { state });
    if (!mayRead(await ownClearance(reader, deps), minutes)) return { skip: 'noLongerDue' };
    const rows = await db.partyVoice.findMany({
      where: { personId: personId ?? '' },
      include: { party: true },
      orderBy: { party: { position: 'asc' } },
    });
    const speaking = rows.filter((row) => countsOn(row, today)).map(({ party }) => party);
    const voices = [...new Map(speaking.map((party) => [party.id, partyName(party)])).values()];
    const days = silenceDays(version.meeting.committee.kind, settings);
    const silentOn = silenceOn(version, days, agreement.timeZone);
    const content = version.content as unknown as MinutesContent;
    const parties = await loadParties(agreement.id, deps);
    const noted = printedDecisions(content, await loadNoted(version.meetingId, parties, deps));
    const decisions = noted
      .filter(({ state }) => state === 'PROPOSED')
      .map(({ draftReference: reference, text }) => ({ reference, text }));
    const former = await formerContent(version, deps);
    return { code: 'minutes', versionId, number: version.number, content, former, voices, decisions, silentOn, today };
  },
};
