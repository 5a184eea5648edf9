import { agreements } from '../approvals/approval-status.ts';
import { loadPositions } from '../approvals/load-positions.ts';
import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { loadCurrentMeetings } from '../meetings/load-current-meetings.ts';
import { loadParties } from '../parties/load-parties.ts';
import { loadRoster } from '../people/load-roster.ts';
import { partyName } from '../text/party-name.ts';
import { addDays, civilDateIn, fromDbDate } from '../time/civil-date.ts';
import { contestingParties } from './contesting-parties.ts';
import { readableMinutes } from './minutes-access.ts';
import { minutesStatus } from './minutes-status.ts';

/** Days after minutes were circulated at which who speaks for a party is asked again for its agreement. */
const STEPS = [5, 12];

/**
 * Circulated minutes that await a party's agreement: one due for each party, for who speaks for it (K-10). A party that asks for
 * a correction waits for its answer, and each for the new version once one is accepted.
 */
export const approvalDues: DueRule = async ({ agreement, offices, settings, today }, { db }) => {
  const [{ held }, parties, roster] = await Promise.all([
    loadCurrentMeetings(agreement.id, today, { db }),
    loadParties(agreement.id, { db }),
    loadRoster(agreement.id, { db }),
  ]);
  const versions = held.flatMap((meeting) =>
    meeting.minutesOf.filter(({ state }) => state === 'CIRCULATED').map((version) => ({ ...version, meeting })),
  );
  const said = await loadPositions(
    versions.map(({ id }) => id),
    { db },
  );
  const local = (instant: Date) => civilDateIn(agreement.timeZone, instant);
  return versions.flatMap(({ id, number, meeting, circulatedAt, corrections }): Due[] => {
    const approvals = agreements(said.get(id) ?? []);
    const circulatedOn = local(circulatedAt);
    const version = { circulatedOn, approvals: approvals.map(({ partyId, at }) => ({ partyId, on: local(at) })) };
    const rule = { silentApproval: settings.silentApproval, silenceDays: settings.minutesCirculationDays };
    if (minutesStatus(version, parties, rule, today).state !== 'circulated') return [];
    const { committeeId, secretariatId } = meeting;
    const keepers = offices.keepers({ committeeId, secretariatId, day: fromDbDate(meeting.day) }, today);
    // Another version is to come: this one is asked of nobody.
    if (corrections.some(({ state }) => state === 'ACCEPTED')) return [];
    const contested = contestingParties(corrections, roster, today);
    const awaited = parties.filter(
      (party) => !contested.includes(party.id) && !approvals.some(({ partyId }) => partyId === party.id),
    );
    return awaited.map((party) => ({
      kind: 'approval',
      reference: meeting.reference,
      versionId: id,
      number,
      committee: meeting.committee.shortName,
      held: fromDbDate(meeting.day),
      party: partyName(party),
      subject: `approval:${meeting.reference}:${number}:${party.code}`,
      on: addDays(circulatedOn, settings.minutesCirculationDays),
      isReserved: true,
      readable: readableMinutes(meeting, { state: 'circulated' }),
      ask: { by: keepers, of: offices.speakersOf(party.id, today), since: circulatedOn, secretariat: keepers },
      reminders: STEPS.map((days) => {
        const each = addDays(circulatedOn, days);
        return { day: each, step: String(days), to: offices.speakersOf(party.id, each), isDuty: true };
      }),
    }));
  });
};

/** How it ends, and who is told. */
export const approvalEnds: KindEnds<'approval'> = {
  answered: { shown: 'the minutes and the weekly letter' },
  refused: { never: 'a party that does not agree asks for a correction' },
  declined: { never: 'a party speaks or is silent' },
  lapsed: { tells: ['coordination', 'secretariat'] },
  withdrawn: { never: 'circulated minutes are replaced' },
  superseded: { saidBy: 'minutes' },
  settled: 'byReason',
};
