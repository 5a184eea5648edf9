import { answersIn, type Matter, type Said } from '../said/said.ts';
import type { Flag } from './flag.ts';
import { flagOf, headOf } from './flag-of.ts';

/**
 * What a reader is told a second time: the same step of the same subject, whatever its kind; the same words on one day,
 * or in messages of different kinds; the same act asked of them twice on one day. A reminder that repeats its words has
 * steps of its own, on other days.
 */
export function saidTwice(said: Said[]): Flag[] {
  const steps = new Map<string, Said>();
  const words = new Map<string, Said[]>();
  const asks = new Map<string, Said>();
  return said.flatMap((message) => {
    const flags: Flag[] = [];
    for (const { subject, step } of message.rows) {
      const key = JSON.stringify([message.to, subject, step]);
      const first = steps.get(key);
      if (first) flags.push(flagOf('said twice', message, `${subject}, step ${step}, said on ${first.on}`));
      else steps.set(key, message);
    }
    for (const matter of message.matters) {
      const same = words.get(wordsOf(message, matter)) ?? [];
      const earlier = same.find((one) => one.on === message.on || !shareKind(one, message));
      if (earlier) flags.push(flagOf('said twice', message, `« ${headOf(matter)} », as on ${earlier.on}`));
      words.set(wordsOf(message, matter), [...same, message]);

      const twice = answersIn(matter).filter((offer) => {
        const key = JSON.stringify([message.to, message.on, offer.act, offer.payload]);
        const isTwice = asks.has(key);
        asks.set(key, message);
        return isTwice;
      });
      const labels = [...new Set(twice.map(({ act }) => act))].join(', ');
      if (labels && !earlier)
        flags.push(flagOf('said twice', message, `« ${headOf(matter)} »: ${labels}, the same day`));
    }
    return flags;
  });
}

function wordsOf({ to }: Said, { text }: Matter): string {
  return `${to}|${text.replace(/\s+/g, ' ').trim()}`;
}

function shareKind(one: Said, other: Said): boolean {
  return one.rows.some(({ kind }) => other.rows.some((row) => row.kind === kind));
}
