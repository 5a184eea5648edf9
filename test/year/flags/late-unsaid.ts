import type { Said } from '../said/said.ts';
import type { Flag } from './flag.ts';
import type { Listed } from './lapses.ts';

/** What is past its day and still open, and was not said to a coordinator once it was late. */
export function lateUnsaid(late: Listed[], said: Said[], coordinator: string): Flag[] {
  return late
    .filter(({ subject, on, headline }) => {
      const after = said.filter((message) => message.personId === coordinator && message.on > on);
      return !after.some(
        ({ rows, matters }) =>
          rows.some((row) => row.subject === subject) || matters.some(({ text }) => text.includes(headline)),
      );
    })
    .map(({ kind, headline, on }) => ({
      fault: 'late, unsaid',
      when: on,
      to: 'the coordinator',
      kinds: [`due ${kind}`],
      what: headline,
    }));
}
