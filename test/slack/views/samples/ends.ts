import { type EndCode, type EndFactsOf, endSchemas } from '../../../../src/domain/dues/end-facts.ts';
import type { ToldEnd } from '../../../../src/domain/reminders/ended-kind.ts';
import { DAY, ID, LONG, partyName, REASON } from './names.ts';
import { NAME, SHORT, type Size } from './size.ts';

const readable = { visibility: 'COMMITTEE' as const, committeeId: ID };

const judged = (size: Size) => ({
  ...{ readable, reference: 'CT-2021-S1', committee: size.key(SHORT), day: DAY, text: size.text(1000) },
  ...{ by: size.text(NAME), answer: size.maybe(() => size.text(REASON)) },
});

const facts: { [C in EndCode]: (size: Size) => EndFactsOf<C> } = {
  'correction.answered': judged,
  'correction.refused': judged,
  'task.withdrawn': (size) => ({
    ...{ readable, taskId: ID, reference: 'CT-2021-S1', committee: size.text(SHORT), day: DAY, text: size.key(1000) },
    ...{ by: size.text(NAME), reason: size.text(REASON) },
  }),
  'voice.refused': (size) => ({
    ...{ readable, reference: size.reference('CT-2021'), committee: size.key(SHORT), text: size.text(LONG) },
    ...{ parties: [partyName(size)], isFixed: size.may, by: size.text(NAME), reason: size.text(REASON) },
  }),
  'voice.declined': (size) => ({
    ...{ readable, reference: size.reference('CT-2021'), committee: size.key(SHORT), text: size.text(LONG) },
    ...{
      parties: [partyName(size)],
      isFixed: size.may,
      by: size.text(NAME),
      reason: size.isBare ? '' : size.text(REASON),
    },
  }),
  'voice.withdrawn': (size) => ({
    ...{ readable, reference: size.reference('CT-2021'), committee: size.key(SHORT), text: size.text(LONG) },
    ...{ by: size.text(NAME), reason: size.text(REASON), isClosed: size.may },
  }),
};

/** One of each end that is told, in its turn. */
export function endSample(size: Size): ToldEnd {
  const [first = 'voice.refused', ...others] = Object.keys(endSchemas) as EndCode[];
  const end = size.oneOf(first, ...others);
  // The facts are those of that end: the pair cannot be mixed up, but the union hides it.
  return { end, facts: facts[end](size) } as ToldEnd;
}
