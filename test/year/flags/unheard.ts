import type { Said } from '../said/said.ts';
import type { Flag } from './flag.ts';

/** An answer that others must hear of: a refusal, a correction, somebody who will not come. */
export interface MustReach {
  by: string;
  at: Date;
  /** What they did. */
  what: string;
  /** How it is known again in a message. */
  words: RegExp;
  /** Names of those who must hear of it, each. */
  to: string[];
}

/** As long as it may take until they do, in milliseconds. */
const WEEK = 7 * 86_400_000;

/** What ended badly and was not told to whom it concerns within a week. */
export function unheard(answers: MustReach[], said: Said[], now: Date): Flag[] {
  return answers.flatMap(({ by, at, what, words, to }) => {
    const until = new Date(at.getTime() + WEEK);
    if (until > now) return [];
    const missing = to.filter((name) => {
      const own = said.filter((message) => message.to === name && message.at >= at && message.at <= until);
      return !own.some(({ matters }) => matters.some(({ text }) => words.test(text)));
    });
    return missing.map((name) => {
      return { fault: 'unheard', when: at.toISOString().slice(0, 10), to: name, kinds: [], what: `${by} ${what}` };
    });
  });
}
