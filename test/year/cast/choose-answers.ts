import { answersIn, asksIn, type Matter, type Offered, type Said } from '../said/said.ts';
import type { Choice, Habit, Player } from './player.ts';

/** What is said of one thing in several ways: a date's yes and no, one's presence. */
const WAYS = ['choice', 'answer', 'status', 'was', 'kind'];

/**
 * What a player presses of a message: beside each matter the first way to answer, once for each thing that it is about;
 * what a habit says instead. A habit that is spent is taken away.
 */
export function chooseAnswers(player: Player, { matters }: Said): Choice[] {
  return matters.flatMap((matter): Choice[] => {
    const offered = answersIn(matter);
    const habit = habitFor(player, matter, offered);
    if (habit) {
      spend(player, habit);
      const offers = habit.press?.(offered) ?? [];
      return offers.length > 0 ? [{ matter, offers, entries: habit.entries ?? {}, reaches: habit.reaches }] : [];
    }
    const offers = firstOfEach(asksIn(matter).filter(({ act }) => player.only?.includes(act) ?? true));
    return offers.length > 0 ? [{ matter, offers, entries: {}, reaches: undefined }] : [];
  });
}

/** The first act offered, once for each thing that it is about. */
export function firstOfEach(offered: Offered[]): Offered[] {
  const [first] = offered;
  if (!first) return [];
  const things = new Map<string, Offered>();
  for (const offer of offered.filter(({ act }) => act === first.act)) {
    const about = JSON.stringify(Object.entries(offer.payload).filter(([key]) => !WAYS.includes(key)));
    if (!things.has(about)) things.set(about, offer);
  }
  return [...things.values()];
}

function habitFor(player: Player, { text }: Matter, offered: Offered[]): Habit | undefined {
  return player.habits.find(
    ({ when, about, times }) =>
      times !== 0 && offered.some(({ act }) => act === when) && (about === undefined || about.test(text)),
  );
}

function spend(player: Player, habit: Habit): void {
  if (habit.times === undefined) return;
  player.habits = player.habits.map((one) => (one === habit ? { ...one, times: (one.times ?? 0) - 1 } : one));
}
