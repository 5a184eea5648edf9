import { z } from 'zod';
import type { CommitteeKind } from '../../database/generated/client.ts';
import { agreements } from '../approvals/approval-status.ts';
import { loadPositions } from '../approvals/load-positions.ts';
import type { DeliveryKind, OutboxScope } from '../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
import type { Deps } from '../deps.ts';
import { type AskedMinutes, silenceOn } from '../meetings/silence-on.ts';
import { silenceDays } from '../meetings/silence-rule.ts';
import { loadParties } from '../parties/load-parties.ts';
import { reminderInstant } from '../reminders/reminder-instant.ts';
import { addDays, type CivilDate, civilDateIn, fromDbDate } from '../time/civil-date.ts';
import { personReads } from '../visibility/person-reads.ts';
import { approvalHearers } from './approval-hearers.ts';
import { loadOpenMinutes } from './load-open-minutes.ts';
import { readableMinutes } from './minutes-access.ts';
import type { MinutesContent } from './minutes-content.ts';
import { minutesStatus } from './minutes-status.ts';
import { contraryDecisions, loadNoted } from './noted-decisions.ts';

const factsSchema = z.object({ versionId: z.uuid() });

/** Minutes that are agreed to: by each party's word, or by silence. */
export interface MinutesApprovedNotice {
  code: 'minutesApproved';
  reference: string;
  committee: string;
  held: CivilDate;
  number: number;
  how: 'parties' | 'silence';
  on: CivilDate;
  /** The decisions that they record, as the register has them now. */
  decisions: { reference: string; text: string; isAdopted: boolean }[];
}

/** Tells once who coordinates, the secretariat and whoever was asked that minutes are approved; by silence, the day after (K-9, R-22). */
export const minutesApprovedKind: DeliveryKind<MinutesApprovedNotice> = {
  name: 'minutes-approved',

  async propose(scope, until, deps) {
    const { agreement, settings, today } = scope;
    const [minutes, parties] = await Promise.all([
      loadOpenMinutes(agreement.id, today, deps),
      loadParties(agreement.id, deps),
    ]);
    return minutes.flatMap(({ meeting, version, contrary }) => {
      const days = silenceDays(meeting.committee.kind, settings);
      const changed = contrary.map(({ changedAt }) => changedAt);
      const last = silenceOn(version, days, agreement.timeZone, changed);
      if (!last) return [];
      const at = reminderInstant(addDays(last, 1), last, scope);
      if (at > until) return [];
      const people = approvalHearers({ ...meeting, day: fromDbDate(meeting.day) }, parties, scope.offices, today);
      return people.map((personId) => minutesApprovedDelivery(version.id, personId, at));
    });
  },

  async compose({ facts, personId }, scope, deps) {
    const { db } = deps;
    const { versionId } = factsSchema.parse(facts);
    const version = await db.minutesVersion.findUnique({
      where: { id: versionId },
      include: { corrections: true, meeting: { include: { committee: true } } },
    });
    if (!version || version.state === 'REPLACED') return { skip: 'noLongerDue' };
    const { meeting, number } = version;
    const status = await standingOf(version, scope, deps);
    if (status.state !== 'approved') return { skip: 'noLongerDue' };
    if (!(await personReads(personId ?? '', readableMinutes(meeting, status), scope, deps)))
      return { skip: 'noLongerDue' };
    const noted = await db.decision.findMany({
      where: { meetingId: meeting.id, taskId: { not: null }, state: { not: 'WITHDRAWN' } },
      include: { versions: { orderBy: { number: 'desc' }, take: 1 } },
      orderBy: { draftReference: 'asc' },
    });
    return {
      ...{ code: 'minutesApproved', reference: meeting.reference, committee: meeting.committee.shortName },
      ...{ held: fromDbDate(meeting.day), number, how: status.how, on: status.on },
      decisions: noted.map(({ reference, versions, state }) => {
        return { reference, text: versions[0]?.text ?? '', isAdopted: state === 'ADOPTED' };
      }),
    };
  },
};

/** What is said to one person of minutes that are approved then. */
export function minutesApprovedDelivery(versionId: string, personId: string, at: Date): PlannedDelivery {
  return {
    kind: minutesApprovedKind.name,
    subject: `minutes-approved:${versionId}`,
    to: { personId },
    at,
    step: 'approved',
    urgency: 0,
    grouping: 'DIGEST',
    facts: { versionId },
  };
}

interface Asked extends AskedMinutes {
  id: string;
  meetingId: string;
  content: unknown;
  meeting: { committee: { kind: CommitteeKind } };
}

async function standingOf(version: Asked, { agreement, settings, today }: OutboxScope, deps: Deps) {
  const parties = await loadParties(agreement.id, deps);
  const said = (await loadPositions([version.id], deps)).get(version.id) ?? [];
  const on = (at: Date) => civilDateIn(agreement.timeZone, at);
  const approvals = agreements(said).map(({ partyId, at }) => ({ partyId, on: on(at) }));
  const noted = await loadNoted(version.meetingId, parties, deps);
  const changed = contraryDecisions(version.content as MinutesContent, noted).map(({ changedAt }) => changedAt);
  const days = silenceDays(version.meeting.committee.kind, settings);
  const silentOn = silenceOn(version, days, agreement.timeZone, changed);
  return minutesStatus({ circulatedOn: on(version.circulatedAt), approvals, silentOn }, parties, today);
}
