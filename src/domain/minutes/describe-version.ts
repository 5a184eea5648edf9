import { agreements } from '../approvals/approval-status.ts';
import { loadPositions } from '../approvals/load-positions.ts';
import { voicesOf } from '../approvals/voices-of.ts';
import type { Deps } from '../deps.ts';
import { silenceOn } from '../meetings/silence-on.ts';
import { silenceDays } from '../meetings/silence-rule.ts';
import { loadParties } from '../parties/load-parties.ts';
import { requireRoster } from '../people/access.ts';
import { readSettings } from '../settings/read-settings.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import { type CivilDate, civilDateIn } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { formerContent } from './former-content.ts';
import { requireMinutes } from './minutes-access.ts';
import type { MinutesContent } from './minutes-content.ts';
import { contraryDecisions, loadNoted, printedDecisions } from './noted-decisions.ts';
import { readVersion } from './read-version.ts';

export interface VersionAnswer {
  id: string;
  reference: string;
  number: number;
  hash: string;
  circulatedOn: CivilDate;
  content: MinutesContent;
  /** The version that it took the place of. */
  former: MinutesContent | null;
  /** The parties for which the viewer speaks, by whether their agreement is still awaited. */
  awaited: PartyName[];
  /** The decisions that it records and that still await agreement: what they are called, and the wording that counts. */
  decisions: { reference: string; versionId: string; text: string }[];
  /** Those of which it says what the register does not, by reference: it cannot be agreed to before it is circulated anew. */
  contrary: string[];
  /** The last day to answer before silence is agreement; null where it is none. */
  silentOn: CivilDate | null;
  agreed: PartyName[];
}

/**
 * One circulated version of minutes, as whoever answers it by a link must see it.
 * @throws UserError for somebody outside the roster or who may not read it (Art. 12), and for a version that was replaced.
 */
export async function describeVersion(
  viewer: Viewer,
  { versionId }: { versionId: string },
  deps: Deps,
): Promise<VersionAnswer> {
  requireRoster(viewer);
  const { id: agreementId, timeZone } = viewer.agreement;
  const [version, voices, settings] = await Promise.all([
    readVersion(deps.db, viewer.agreement, versionId),
    voicesOf(viewer, deps),
    readSettings(agreementId, deps),
  ]);
  await requireMinutes(
    viewer,
    version.meeting,
    { state: version.state === 'APPROVED' ? 'approved' : 'circulated' },
    deps,
  );
  const all = await loadParties(agreementId, deps);
  const parties = all.filter(({ id }) => voices.some(({ partyId }) => partyId === id));
  const noted = await loadNoted(version.meetingId, all, deps);
  const content = version.content as unknown as MinutesContent;
  const approvals = agreements((await loadPositions([versionId], deps)).get(versionId) ?? []);
  const hasAgreed = ({ id }: { id: string }) => approvals.some(({ partyId }) => partyId === id);
  return {
    id: version.id,
    reference: version.meeting.reference,
    number: version.number,
    hash: version.hash,
    circulatedOn: civilDateIn(timeZone, version.circulatedAt),
    content,
    former: await formerContent(version, deps),
    decisions: printedDecisions(content, noted)
      .filter(({ state }) => state === 'PROPOSED')
      .map(({ draftReference: reference, versionId: wording, text }) => ({ reference, versionId: wording, text })),
    contrary: contraryDecisions(content, noted).map(({ draftReference }) => draftReference),
    silentOn: silenceOn(version, silenceDays(version.meeting.committee.kind, settings), timeZone),
    awaited: parties.filter((party) => !hasAgreed(party)).map(partyName),
    agreed: parties.filter(hasAgreed).map(partyName),
  };
}
