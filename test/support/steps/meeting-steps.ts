import { giveVoice } from '../../../src/domain/adoption/give-voice.ts';
import { conveneMeeting } from '../../../src/domain/convocation/convene-meeting.ts';
import { circulateMinutes } from '../../../src/domain/minutes/circulate-minutes.ts';
import { writeNote } from '../../../src/domain/minutes/write-note.ts';
import { cancelMeeting } from '../../../src/domain/planning/cancel-meeting.ts';
import { holdMeeting } from '../../../src/domain/planning/hold-meeting.ts';
import { moveMeeting } from '../../../src/domain/planning/move-meeting.ts';
import { planMeeting } from '../../../src/domain/planning/plan-meeting.ts';
import type { IssoireTown, Step } from '../issoire-town.ts';
import { step } from './step.ts';

const CLAIRE = 'U0CLAIRE01';

/** Who holds the voice of each party: Ville, Agglo, Caf. */
export const VOICES = ['U0FRANCOI1', 'U0BERNARD1', 'U0GERARD01'] as const;

/** The clock goes on until then, the bot doing what is due on the way. */
export const until = (instant: string): Step => step(`until ${instant}`, (town) => town.at(instant));

/** Claire plans a meeting of a committee, at 14:00 in Issoire. */
export const planned = (day: string, committee = 'CT'): Step =>
  step(`planned ${committee} ${day}`, async ({ deps, viewer }) => {
    const slot = { day, hour: '14:00', minutes: 120, place: 'Issoire', link: '' };
    await planMeeting(await viewer(CLAIRE), { committee, ...slot }, deps);
  });

/** Claire convenes it; with a clock that moves, everybody is told within the minute. */
export const convened = (reference: string): Step =>
  step(`convened ${reference}`, async ({ deps, viewer, at }) => {
    await conveneMeeting(await viewer(CLAIRE), { reference }, deps);
    await at(inAMinute(deps.now()));
  });

/** Claire moves it to another day, for a reason that everybody is told; within a minute they are. */
export const moved = (reference: string, day: string, hour = '14:00'): Step =>
  step(`moved ${reference} ${day} ${hour}`, async ({ deps, viewer, at }) => {
    const slot = { day, hour, minutes: 120, place: 'Issoire', link: '' };
    await moveMeeting(await viewer(CLAIRE), { reference, reason: 'Salle indisponible', ...slot }, deps);
    await at(inAMinute(deps.now()));
  });

/** Claire cancels it; whoever was convened is told within the minute. */
export const cancelled = (reference: string, reason = 'Report'): Step =>
  step(`cancelled ${reference} ${reason}`, async ({ deps, viewer, at }) => {
    await cancelMeeting(await viewer(CLAIRE), { reference, reason }, deps);
    await at(inAMinute(deps.now()));
  });

/** Who was there, by name; everybody else invited was absent. Its first `open` points come back on the next agenda. */
export interface Held {
  present?: string[];
  remote?: string[];
  open?: number;
}

/** Claire closes it, once its day has come: the clock stands where an earlier step put it. */
export const held = (reference: string, { present = [], remote = [], open = 0 }: Held = {}): Step =>
  step(`held ${reference} ${JSON.stringify([present, remote, open])}`, async ({ deps, viewer }) => {
    const claire = await viewer(CLAIRE);
    const ids = async (names: string[]) =>
      (await deps.db.person.findMany({ where: { agreementId: claire.agreement.id, name: { in: names } } })).map(
        ({ id }) => id,
      );
    const items = await pointsOf({ deps }, reference);
    const input = {
      reference,
      present: await ids(present),
      remote: await ids(remote),
      excused: [],
      arrivals: [],
      openItems: items.slice(0, open).map(({ id }) => id),
    };
    await holdMeeting(claire, input, deps);
  });

/** Somebody notes what was said of a point, by its place from 0. */
export const noted = (reference: string, notes: string, { by = CLAIRE, point = 0 } = {}): Step =>
  step(`noted ${reference} ${JSON.stringify([notes, by, point])}`, async ({ deps, viewer }) => {
    const itemId = (await pointsOf({ deps }, reference))[point]?.id ?? '';
    const task = { task: '', isDecision: false, ownerId: null, dueOn: null };
    await writeNote(await viewer(by), { reference, itemId, notes, ...task }, deps);
  });

/** The secretariat, or whoever is said, circulates its minutes as they stand. */
export const circulated = (reference: string, by = CLAIRE): Step =>
  step(`circulated ${reference} ${by}`, async ({ deps, viewer, at }) => {
    await circulateMinutes(await viewer(by), { reference }, deps);
    await at(inAMinute(deps.now()));
  });

/** These voices agree to the last version of its minutes; with all three it is approved. */
export const approvedBy = (reference: string, voices: readonly string[] = VOICES): Step =>
  step(`approved ${reference} ${voices.join()}`, async ({ deps, viewer }) => {
    const version = await deps.db.minutesVersion.findFirstOrThrow({
      where: { meeting: { reference } },
      orderBy: { number: 'desc' },
    });
    const word = { subject: 'MINUTES', versionId: version.id, partyId: null, choice: 'AGREE', reason: '' } as const;
    for (const voice of voices) await giveVoice(await viewer(voice), word, deps);
  });

/** The points of a meeting's agenda, in order. */
export async function pointsOf({ deps: { db } }: Pick<IssoireTown, 'deps'>, reference: string) {
  const where = { meeting: { reference } };
  return db.agendaItem.findMany({ where, orderBy: { position: 'asc' } });
}

function inAMinute(now: Date): string {
  return new Date(now.getTime() + 60_000).toISOString();
}
