import type { Visibility } from '../../database/generated/client.ts';
import { agreements } from '../approvals/approval-status.ts';
import { loadPositions } from '../approvals/load-positions.ts';
import { voicesOf } from '../approvals/voices-of.ts';
import type { Deps } from '../deps.ts';
import { findMeeting } from '../meetings/find-meeting.ts';
import { keepsMeetingHere } from '../meetings/keeps-meeting.ts';
import { silenceOn } from '../meetings/silence-on.ts';
import { silenceDays } from '../meetings/silence-rule.ts';
import { readSettings } from '../settings/read-settings.ts';
import { civilDateIn } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { draftMinutes } from './draft-minutes.ts';
import { formerContent } from './former-content.ts';
import { loadCorrections } from './load-corrections.ts';
import { loadTasks } from './load-tasks.ts';
import { fitsChannel, readableMinutes, requireMinutes } from './minutes-access.ts';
import { type MinutesContent, minutesHash } from './minutes-content.ts';
import { type MinutesStatus, minutesStatus } from './minutes-status.ts';
import { contraryDecisions, loadNoted, printedDecisions } from './noted-decisions.ts';
import type { TaskRecord } from './task-record.ts';
import { withNumbers } from './with-numbers.ts';

export type { Visibility };

export interface MinutesAnswer {
  reference: string;
  meetingState: 'PLANNED' | 'HELD' | 'CANCELLED';
  /** Frozen, once circulated; its decisions go by the number that their adoption gave them since. */
  content: MinutesContent;
  /** What stood before it: the version before the one that was circulated; for the draft, that one. */
  former: MinutesContent | null;
  version: { id: string; number: number; hash: string } | null;
  status: MinutesStatus;
  /** The notes have changed since the version was circulated. */
  isChanged: boolean;
  /** Who may read them; public ones only once approved. */
  visibility: Visibility;
  corrections: {
    id: string;
    by: string;
    text: string;
    state: 'PROPOSED' | 'ACCEPTED' | 'REFUSED';
    answer: string | null;
  }[];
  /** The tasks that it notes and what became of each, once the meeting was held. */
  tasks: Omit<TaskRecord, 'meeting'>[];
  mayWrite: boolean;
  /** Everybody in the channel may read them too. */
  mayShare: boolean;
  /** They are of the roster, and ask for their own eyes: what is asked of the minutes is theirs to read. */
  isOwn: boolean;
  /** The viewer holds the voice of a party that has not agreed yet. */
  mayApprove: boolean;
  /** Decisions of which the version that is out says what the register does not, by reference. */
  contrary: string[];
  /** It records decisions that still await agreement. */
  hasDecisions: boolean;
}

/**
 * A meeting's minutes: the version that was circulated, else the draft, and where it stands (X3-19, R-22). `isDraft`
 * asks for the draft in any case.
 * @throws UserError for those who may not read them, or not where they ask (Art. 12).
 */
export async function describeMinutes(
  viewer: Viewer,
  { reference, isDraft = false }: { reference: string; isDraft?: boolean },
  deps: Deps,
): Promise<MinutesAnswer> {
  const { id: agreementId, timeZone } = viewer.agreement;
  const meeting = await findMeeting(viewer, reference, deps);
  const [draft, row, corrections, tasks, parties, settings, voices, keeps] = await Promise.all([
    draftMinutes(meeting.id, timeZone, deps),
    deps.db.minutesVersion.findFirst({
      where: { meetingId: meeting.id },
      orderBy: { number: 'desc' },
      include: { corrections: true },
    }),
    loadCorrections(meeting.id, deps),
    loadTasks(agreementId, { item: { meetingId: meeting.id } }, deps),
    deps.db.party.findMany({ where: { agreementId }, orderBy: { position: 'asc' } }),
    readSettings(agreementId, deps),
    voicesOf(viewer, deps),
    keepsMeetingHere(viewer, meeting, deps),
  ]);
  const approvals = row ? agreements((await loadPositions([row.id], deps)).get(row.id) ?? []) : [];
  const decisions = await deps.db.decision.findMany({ where: { meetingId: meeting.id } });
  const frozen = row && (row.content as unknown as MinutesContent);
  const noted = frozen ? printedDecisions(frozen, await loadNoted(meeting.id, parties, deps)) : [];
  const contrary = frozen ? contraryDecisions(frozen, noted) : [];
  const changed = contrary.map(({ changedAt }) => changedAt);
  const on = (instant: Date) => civilDateIn(timeZone, instant);
  const version = row && {
    circulatedOn: on(row.circulatedAt),
    approvals: approvals.map(({ partyId, at }) => ({ partyId, on: on(at) })),
    silentOn: silenceOn(row, silenceDays(meeting.committee.kind, settings), timeZone, changed),
  };
  const status = minutesStatus(version, parties, viewer.today);
  await requireMinutes(viewer, meeting, status, deps);
  const readable = readableMinutes(meeting, status);
  const awaited = voices.filter(({ partyId }) => !approvals.some((approval) => approval.partyId === partyId));
  const isForSelf = viewer.audience === 'self';
  const isOwn = isForSelf && viewer.person !== null && viewer.roles.length > 0;
  return {
    reference: meeting.reference,
    meetingState: meeting.state,
    content: withNumbers(frozen && !isDraft ? frozen : draft, decisions),
    former: isDraft && row ? frozen : row && (await formerContent(row, deps)),
    version: row && { id: row.id, number: row.number, hash: row.hash },
    status,
    isChanged: row !== null && row.hash !== minutesHash(draft),
    visibility: readable.visibility,
    corrections: (isOwn ? corrections : []).map(({ id, person, text, state, answer }) => {
      return { id, by: person.name, text, state, answer };
    }),
    tasks: isOwn ? tasks.map(({ meeting: _, ...task }) => task) : [],
    mayWrite: keeps && meeting.state !== 'CANCELLED',
    mayShare: fitsChannel(viewer, readable),
    isOwn,
    mayApprove: isForSelf && status.state === 'circulated' && awaited.length > 0 && contrary.length === 0,
    contrary: (status.state === 'circulated' ? contrary : []).map(({ draftReference }) => draftReference),
    hasDecisions: noted.some(({ state }) => state === 'PROPOSED'),
  };
}
