import { agreements } from '../approvals/approval-status.ts';
import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { silenceOn } from '../meetings/silence-on.ts';
import { silenceDays } from '../meetings/silence-rule.ts';
import { loadParties } from '../parties/load-parties.ts';
import { loadRoster } from '../people/load-roster.ts';
import { partyName } from '../text/party-name.ts';
import { addDays, civilDateIn, fromDbDate } from '../time/civil-date.ts';
import { contestingParties } from './contesting-parties.ts';
import { loadOpenMinutes } from './load-open-minutes.ts';
import { readableMinutes } from './minutes-access.ts';
import { minutesStatus } from './minutes-status.ts';

/** Days after minutes were circulated at which who speaks for a party is asked again for its agreement. */
const STEPS = [5, 12];

/** Days before silence is agreement at which this is said again. */
const BEFORE_SILENCE = 3;

/**
 * Circulated minutes that await a party's agreement: one due for each party, for who speaks for it (K-10). A party that asks for
 * a correction waits for its answer, and each for the new version once one is accepted.
 */
export const approvalDues: DueRule = async ({ agreement, offices, settings, today }, { db }) => {
  const [minutes, parties, roster] = await Promise.all([
    loadOpenMinutes(agreement.id, today, { db }),
    loadParties(agreement.id, { db }),
    loadRoster(agreement.id, { db }),
  ]);
  const local = (instant: Date) => civilDateIn(agreement.timeZone, instant);
  return minutes.flatMap(({ meeting, version, said, awaiting, contrary }): Due[] => {
    const { id, number, circulatedAt, corrections } = version;
    const approvals = agreements(said);
    const circulatedOn = local(circulatedAt);
    const days = silenceDays(meeting.committee.kind, settings);
    const silentOn = silenceOn({ circulatedAt, corrections }, days, agreement.timeZone);
    const given = approvals.map(({ partyId, at }) => ({ partyId, on: local(at) }));
    if (minutesStatus({ circulatedOn, approvals: given, silentOn }, parties, today).state !== 'circulated') return [];
    const on = silentOn ?? addDays(circulatedOn, settings.minutesCirculationDays);
    const reminded = STEPS.map((after) => ({ step: String(after), each: addDays(circulatedOn, after) }));
    // Who is silent is told in time what their silence will mean.
    const warned = silentOn && { step: 'silence', each: addDays(silentOn, -BEFORE_SILENCE) };
    const steps = warned ? [...reminded.filter(({ each }) => each < warned.each), warned] : reminded;
    const { committeeId, secretariatId } = meeting;
    const keepers = offices.keepers({ committeeId, secretariatId, day: fromDbDate(meeting.day) }, today);
    // Another version is to come: this one is asked of nobody.
    if (contrary.length > 0 || corrections.some(({ state }) => state === 'ACCEPTED')) return [];
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
      silentOn,
      decisions: awaiting.length,
      on,
      isReserved: true,
      readable: readableMinutes(meeting, { state: 'circulated' }),
      ask: { by: keepers, of: offices.speakersOf(party.id, today), since: circulatedOn, secretariat: keepers },
      reminders: steps.map(({ step, each }) => {
        return { day: each, step, to: offices.speakersOf(party.id, each), isDuty: true };
      }),
    }));
  });
};

/** How it ends, and who is told. */
export const approvalEnds: KindEnds<'approval'> = {
  answered: { saidBy: 'minutes-approved' },
  refused: { never: 'a party that does not agree asks for a correction' },
  declined: { never: 'a party speaks or is silent' },
  lapsed: { tells: ['coordination', 'secretariat'] },
  withdrawn: { never: 'circulated minutes are replaced' },
  superseded: { saidBy: 'minutes' },
  settled: 'byReason',
};
