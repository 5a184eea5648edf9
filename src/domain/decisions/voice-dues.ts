import { awaitedParties } from '../approvals/approval-status.ts';
import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { loadCurrentMeetings } from '../meetings/load-current-meetings.ts';
import { areMinutesOpen } from '../meetings/minutes-open.ts';
import { addDays, civilDateIn } from '../time/civil-date.ts';
import { readableOf } from './decision-access.ts';
import { loadOpenDecisions } from './load-open-decisions.ts';

/** Days after the parties were asked at which who speaks for a silent one is asked again. */
const STEPS = [3, 7, 14];

/** Proposed decisions that await a party's word: one due a party, for who speaks for it (K-10). */
export const voiceDues: DueRule = async ({ agreement, offices, settings, today }, deps) => {
  const [{ awaited }, { held }] = await Promise.all([
    loadOpenDecisions({ agreement, today }, deps),
    loadCurrentMeetings(agreement.id, today, deps),
  ]);
  const rule = { settings, timeZone: agreement.timeZone, today };
  const open = held.filter((meeting) => areMinutesOpen(meeting, rule)).map(({ id }) => id);
  return awaited.flatMap((decision): Due[] => {
    const { id, reference, committee, text, version, askedAt } = decision;
    // What minutes record is asked for with them, until they are approved.
    if (!askedAt || (decision.isNoted && open.includes(decision.meeting?.id ?? ''))) return [];
    const askedOn = civilDateIn(agreement.timeZone, askedAt);
    return awaitedParties(decision.approval).map((party) => ({
      kind: 'voice',
      reference,
      versionId: version.id,
      committee: committee.shortName,
      text,
      party,
      subject: `voice:${id}:${version.number}:${party.code}`,
      on: addDays(askedOn, Math.max(...STEPS)),
      isReserved: true,
      readable: readableOf(decision),
      ask: {
        by: decision.recordedById ? [decision.recordedById] : [],
        of: offices.speakersOf(party.id, today),
        since: askedOn,
      },
      reminders: STEPS.map((days) => {
        const day = addDays(askedOn, days);
        return { day, step: String(days), to: offices.speakersOf(party.id, day), isDuty: true };
      }),
    }));
  });
};

/** How it ends, and who is told. */
export const voiceEnds: KindEnds<'voice'> = {
  answered: { saidBy: 'decision-adopted' },
  refused: { tells: ['asker', 'waiting', 'coordination', 'secretariat'] },
  declined: { tells: ['asker', 'coordination', 'secretariat'] },
  lapsed: { tells: ['asker', 'coordination', 'secretariat'] },
  withdrawn: { tells: ['asker', 'asked', 'waiting', 'coordination'] },
  superseded: { saidBy: 'decision-asked' },
  settled: { own: 'each party speaks, or the decision is given up' },
};
