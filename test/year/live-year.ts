import { DateTime } from 'luxon';
import { Company } from './cast/company.ts';
import type { Player } from './cast/player.ts';
import type { Answered } from './flags/asked-again.ts';
import type { Listed } from './flags/lapses.ts';
import type { MustReach } from './flags/unheard.ts';
import { listener } from './said/hear.ts';
import type { Said } from './said/said.ts';
import { CLAIRE } from './script/fill-in.ts';
import type { Scene } from './script/scene.ts';
import { openList } from './town/list-open.ts';
import { liveUntil } from './town/live-until.ts';
import { type Lapsed, ListWatch } from './town/watch-list.ts';
import { type YearTown, yearTown } from './town/year-town.ts';

/** The first working morning, and the last evening. */
const [BEGINS, ENDS] = ['2021-01-04T09:00', '2022-01-31T20:00'];

/** A year that was lived, and what is left of it. */
export interface LivedYear {
  said: Said[];
  answers: Answered[];
  mustReach: MustReach[];
  /** What the script or a player wanted to do and could not. */
  stumbles: string[];
  lapsed: Lapsed[];
  /** Past its day on the last evening, and still listed. */
  late: Listed[];
  people: { coordinator: string; elected: { id: string; name: string }[]; parties: string[] };
  /** Its last evening. */
  endsAt: Date;
  /** Seconds that it took. */
  seconds: number;
}

/** Plays a year in the sandbox: scenes at their hour, players as they are asked, the clock from one due instant to the next. */
export async function liveYear({ scenes, players }: { scenes: Scene[]; players: Player[] }): Promise<LivedYear> {
  const begun = performance.now();
  const town = await yearTown(inParis(BEGINS));
  try {
    const watch = new ListWatch(openList(town, CLAIRE));
    const company = new Company(town, players, listener(town), watch);
    await company.live();
    for (const { at, what, play } of scenes) {
      await liveUntil(town, inParis(at), company);
      await play({ town, company }).catch((error: Error) => company.stumbles.push(`${at} ${what}: ${error.message}`));
      await watch.afterPeople();
    }
    await liveUntil(town, inParis(ENDS), company);
    const today = ENDS.slice(0, 10);
    const { said, answers, mustReach, stumbles } = company;
    const refusals = town.problems().map(({ where, code, detail }) => `Slack refuses ${where}: ${code} ${detail}`);
    return {
      ...{ said, answers, mustReach, lapsed: watch.lapsed, late: watch.last.filter(({ on }) => on < today) },
      stumbles: [...stumbles, ...refusals],
      people: await peopleOf(town),
      endsAt: inParis(ENDS),
      seconds: (performance.now() - begun) / 1000,
    };
  } finally {
    town.sandbox.dismissProblems();
    await town.close();
  }
}

async function peopleOf({ deps: { db }, agreementId }: YearTown): Promise<LivedYear['people']> {
  const { id: coordinator } = await db.person.findFirstOrThrow({ where: { agreementId, slackUserId: CLAIRE } });
  // Who holds a party's voice is elected too, where the agreement names no college.
  const sits = {
    OR: [
      { memberships: { some: { seatRule: { college: 'ELECTED' as const } } } },
      { voices: { some: { capacity: 'HOLDER' as const } } },
    ],
  };
  const elected = await db.person.findMany({ where: { agreementId, ...sits }, orderBy: { name: 'asc' } });
  const parties = await db.party.findMany({ where: { agreementId }, select: { id: true } });
  return { coordinator, elected, parties: parties.map(({ id }) => id) };
}

function inParis(local: string): Date {
  return DateTime.fromISO(local, { zone: 'Europe/Paris' }).toJSDate();
}
