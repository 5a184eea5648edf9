import { askedAgain } from './flags/asked-again.ts';
import type { Flag } from './flags/flag.ts';
import { lapseFlag } from './flags/lapses.ts';
import { lateUnsaid } from './flags/late-unsaid.ts';
import { notTheirs } from './flags/not-theirs.ts';
import { onDayOff } from './flags/on-day-off.ts';
import { refusedActs } from './flags/refused-acts.ts';
import { saidTwice } from './flags/said-twice.ts';
import { unheard } from './flags/unheard.ts';
import { withoutAct } from './flags/without-act.ts';
import type { LivedYear } from './live-year.ts';

/** As many messages as an elected member who answers promptly gets in a year. */
const MOST = 12;

/** A sentence that holds or is broken. */
export interface Bar {
  bar: string;
  isHeld: boolean;
  found: string;
}

export interface Judged {
  flags: Flag[];
  bars: Bar[];
}

/** What is wrong with a year, and whether it keeps its bars. */
export function judgeYear(year: LivedYear): Judged {
  const { said, lapsed, late, answers, mustReach, people, stumbles } = year;
  const { elected } = people;
  const again = askedAgain(said, answers, people.parties);
  const flags = [
    ...saidTwice(said),
    ...notTheirs(said),
    ...withoutAct(said),
    ...refusedActs(said),
    ...onDayOff(said),
    ...lapsed.map(({ listed, day }) => lapseFlag(listed, day)),
    ...again,
    ...unheard(mustReach, said, year.endsAt),
  ];
  const counts = elected.map(({ id, name }) => ({
    name,
    number: said.filter(({ personId }) => personId === id).length,
  }));
  const most = counts.toSorted((a, b) => b.number - a.number)[0] ?? { name: 'nobody', number: 0 };
  const silent = lateUnsaid([...late, ...lapsed.map(({ listed }) => listed)], said, people.coordinator);
  const bar = (text: string, broken: unknown[], found = String(broken.length)): Bar => {
    return { bar: text, isHeld: broken.length === 0, found };
  };
  const tooMany = counts.filter(({ number }) => number > MOST);
  return {
    flags: [...flags, ...silent].toSorted((a, b) => a.when.localeCompare(b.when)),
    bars: [
      bar('0 flags', flags),
      bar(`at most ${MOST} messages for an elected member`, tooMany, `${most.number} (${most.name})`),
      bar(
        'no elected member is asked what they have answered',
        again.filter(({ to }) => elected.some(({ name }) => name === to)),
      ),
      bar('nothing open that is not said late to the coordinator', silent),
      bar('everything that the script does can be done', stumbles),
    ],
  };
}
