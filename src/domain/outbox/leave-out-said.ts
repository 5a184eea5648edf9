import type { Notice } from './notice.ts';

/** Of what is said to somebody at once: a handover lists what is open, without what stands beside it with acts of its own. */
export function leaveOutSaid<Said extends { notice: Notice }>(said: Said[]): Said[] {
  const own = said.flatMap(({ notice }) => ('due' in notice ? [notice.due.subject] : []));
  return said.map((one) => {
    if (one.notice.code !== 'handover') return one;
    const duties = one.notice.duties.filter(({ subject }) => !own.includes(subject));
    return { ...one, notice: { ...one.notice, duties } };
  });
}
