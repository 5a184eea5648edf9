import { type Deps, derived } from '../deps.ts';
import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { findPeriod } from '../periods/find-period.ts';
import type { Cadence } from '../rotations/periods.ts';
import { partyName } from '../text/party-name.ts';
import { addDays, type CivilDate, civilDateIn, fromDbDate, laterOf } from '../time/civil-date.ts';
import { decisionOrigin } from './agenda-decisions.ts';
import { readableOf } from './decision-access.ts';
import type { DecisionRecord } from './decision-record.ts';
import { loadOpenDecisions } from './load-open-decisions.ts';
import { opposedParties } from './opposed-parties.ts';

/** Days within which somebody says what becomes of a refusal: after it was given, then after the meeting that took it up. */
const WITHIN = 14;

/** Days before that at which who may settle it is reminded. */
const AHEAD = 7;

/** Proposals on which not every party agrees: open until reworded, agreed to in the end, or closed. */
export const refusalDues: DueRule = async ({ agreement, offices, today }, deps) => {
  const { awaited } = await loadOpenDecisions({ agreement, today }, deps);
  const refused = awaited.filter((decision) => opposedParties(decision).length > 0);
  const places = await placesOf(refused, deps);
  return refused.map((decision): Due => {
    const { id, reference, committee, text, version, recordedById, isWordingFixed } = decision;
    const opposed = opposedParties(decision);
    const last = Math.max(...opposed.map(({ position }) => position.at.getTime()));
    const refusedOn = civilDateIn(agreement.timeZone, new Date(last));
    const place = places(decision, refusedOn);
    const on = laterOf(addDays(refusedOn, WITHIN), place?.until ?? refusedOn);
    const recorder = recordedById && offices.recorders(today).includes(recordedById) ? [recordedById] : [];
    const of = (day: CivilDate) => [...new Set([...recorder, ...offices.stewards(day)])];
    const parties = (choice: 'DISAGREE' | 'ABSTAIN') =>
      opposed.filter(({ position }) => position.choice === choice).map(({ party }) => partyName(party));
    return {
      kind: 'refusal',
      reference,
      committee: committee.shortName,
      text,
      against: parties('DISAGREE'),
      abstained: parties('ABSTAIN'),
      isFixed: isWordingFixed,
      agenda: place && { day: place.day },
      subject: `refusal:${id}:${version.number}`,
      on,
      isReserved: true,
      readable: readableOf(decision),
      ask: { by: opposed.map(({ position }) => position.personId), of: of(today), since: refusedOn },
      reminders: [{ day: addDays(on, -AHEAD), step: String(-AHEAD), to: of(addDays(on, -AHEAD)), isDuty: true }],
    };
  });
};

/** How it ends, and who is told. */
export const refusalEnds: KindEnds<'refusal'> = {
  answered: { shown: 'the card and the register: the party agrees in the end' },
  refused: { never: 'it is itself a refusal' },
  declined: { never: 'it is itself a refusal' },
  lapsed: { tells: ['coordination', 'secretariat'] },
  withdrawn: { saidBy: 'ended' },
  superseded: { saidBy: 'decision-asked' },
  settled: { own: 'it is reworded, agreed to, or closed' },
};

/** Where it is taken up: on a meeting's agenda, or at the next one that its committee must hold; null when nobody had it so. */
type Place = { day: CivilDate | null; until: CivilDate } | null;

async function placesOf(
  refused: DecisionRecord[],
  deps: Pick<Deps, 'db'>,
): Promise<(decision: DecisionRecord, refusedOn: CivilDate) => Place> {
  if (refused.length === 0) return () => null;
  const ids = refused.map(({ id }) => id);
  const { points, cadences } = await derived(deps, `refusals on agendas, ${ids.join()}`, async ({ db }) => ({
    points: await db.agendaItem.findMany({
      where: {
        origin: { in: ids.map(decisionOrigin) },
        state: 'ACCEPTED',
        meeting: { state: { in: ['PLANNED', 'HELD'] } },
      },
      include: { meeting: true },
    }),
    cadences: await db.committee.findMany({
      where: { decisions: { some: { id: { in: ids } } } },
      select: { id: true, cadence: true },
    }),
  }));
  return ({ id, committee, agendaAskedAt, timeZone }, refusedOn) => {
    const days = points
      .filter(({ origin }) => origin === decisionOrigin(id))
      .map(({ meeting }) => fromDbDate(meeting.day))
      .filter((day) => day >= refusedOn)
      .toSorted();
    const day = days.at(-1);
    if (day) return { day, until: addDays(day, WITHIN) };
    const askedOn = agendaAskedAt && civilDateIn(timeZone, agendaAskedAt);
    if (!askedOn || askedOn < refusedOn) return null;
    const cadence: Cadence = cadences.find((one) => one.id === committee.id)?.cadence ?? 'YEAR';
    return { day: null, until: findPeriod(cadence, askedOn).endsOn };
  };
}
