import { answersIn, type Said } from '../said/said.ts';
import type { Flag } from './flag.ts';
import { flagOf, headOf } from './flag-of.ts';

/** What asks somebody who has no part in the agreement any more, and what shows somebody what they may not read. */
export function notTheirs(said: Said[]): Flag[] {
  return said.flatMap((message) =>
    message.matters.flatMap((matter) => {
      const isAsked = answersIn(matter).length > 0;
      const left = isAsked && !message.isOfRoster ? [`left office: « ${headOf(matter)} »`] : [];
      const unread = matter.offers
        .filter(({ act, refusal }) => act === 'show-answer' && refusal !== null)
        .map(({ label, refusal }) => `« ${label} »: ${refusal}`);
      return [...left, ...unread].map((what) => flagOf('not theirs to read', message, what));
    }),
  );
}
