import type { GivenPosition } from '../approvals/approval-status.ts';
import { loadPositions } from '../approvals/load-positions.ts';
import type { Deps } from '../deps.ts';
import { type CurrentMeeting, loadCurrentMeetings } from '../meetings/load-current-meetings.ts';
import { loadParties } from '../parties/load-parties.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { MinutesContent } from './minutes-content.ts';
import { contraryDecisions, type NotedDecision, printedDecisions, readNoted } from './noted-decisions.ts';

/** A version of minutes that is out and not agreed to by every party. */
export interface OpenMinutes {
  meeting: CurrentMeeting;
  version: CurrentMeeting['minutesOf'][number];
  /** Everything that was said of it. */
  said: GivenPosition[];
  /** The decisions that it records and that still await agreement. */
  awaiting: NotedDecision[];
  /** Those of which it says what the register does not. */
  contrary: NotedDecision[];
}

/** Every version of an agreement's minutes that was circulated and waits for the parties, those that silence agrees to included. */
export async function loadOpenMinutes(
  agreementId: string,
  today: CivilDate,
  { db }: Pick<Deps, 'db'>,
): Promise<OpenMinutes[]> {
  const [{ held }, parties] = await Promise.all([
    loadCurrentMeetings(agreementId, today, { db }),
    loadParties(agreementId, { db }),
  ]);
  const open = held.flatMap((meeting) =>
    meeting.minutesOf.filter(({ state }) => state === 'CIRCULATED').map((version) => ({ meeting, version })),
  );
  const wordings = open.flatMap(({ meeting }) => meeting.decisions.flatMap(({ versions }) => versions));
  const said = await loadPositions(
    [...open.map(({ version }) => version), ...wordings].map(({ id }) => id),
    { db },
  );
  return open.map(({ meeting, version }) => {
    const content = version.content as unknown as MinutesContent;
    const printed = printedDecisions(content, readNoted(meeting.decisions, parties, said));
    return {
      ...{ meeting, version, said: said.get(version.id) ?? [] },
      awaiting: printed.filter(({ state }) => state === 'PROPOSED'),
      contrary: contraryDecisions(content, printed),
    };
  });
}
