import type { Cadence, CommitteeKind } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { periodsOf } from '../periods/load-periods.ts';
import { loadRotations } from '../rotations/load-rotations.ts';
import { readRotation } from '../rotations/read-rotation.ts';
import { holderOn } from '../rotations/rotation.ts';
import { loadAgreement } from '../settings/load-agreement.ts';
import { settingsIn } from '../settings/read-settings.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type NextMeeting, nextMeetings } from './next-meetings.ts';

export interface CommitteeSummary {
  code: string;
  kind: CommitteeKind;
  name: string;
  shortName: string;
  cadence: Cadence;
  source: string | null;
  missions: { label: string; source: string }[];
  /** What it has before it, the earliest first; nothing once the term asks for no more. */
  next: NextMeeting[];
  /** Short name of the party in office today; null when the text knows no such office. */
  chair: string | null;
  secretariat: string | null;
}

/** The agreement's committees: cadence, next meeting or period to plan, who chairs and who keeps the secretariat (A6-2). */
export async function listCommittees(viewer: Viewer, deps: Deps): Promise<CommitteeSummary[]> {
  const agreementId = viewer.agreement.id;
  const [agreement, rotations, committees] = await Promise.all([
    loadAgreement(agreementId, deps),
    loadRotations(agreementId, deps),
    deps.db.committee.findMany({
      where: { agreementId },
      orderBy: { position: 'asc' },
      include: {
        missions: { orderBy: { position: 'asc' } },
        meetings: { where: { state: { in: ['PLANNED', 'HELD'] } } },
      },
    }),
  ]);
  const settings = settingsIn(agreement.settings);
  const term = { startsOn: fromDbDate(agreement.legalStart), endsOn: fromDbDate(agreement.legalEnd) };

  return committees.map((committee) => {
    const holder = (kind: 'CHAIR' | 'SECRETARIAT') => {
      const row = rotations.find((rotation) => rotation.committeeId === committee.id && rotation.kind === kind);
      return row ? holderOn(readRotation(row), viewer.today).shortName : null;
    };
    const { meetings } = committee;
    const planned = meetings.filter(({ state }) => state === 'PLANNED');
    return {
      code: committee.code,
      kind: committee.kind,
      name: committee.name,
      shortName: committee.shortName,
      cadence: committee.cadence,
      source: committee.source,
      missions: committee.missions.map(({ label, source }) => ({ label, source })),
      next: nextMeetings({
        periods: periodsOf(committee, { term, settings, today: viewer.today }),
        planned: planned.map(({ reference, day }) => ({ reference, on: fromDbDate(day) })),
        today: viewer.today,
        termEnd: term.endsOn,
      }),
      chair: holder('CHAIR'),
      secretariat: holder('SECRETARIAT'),
    };
  });
}
