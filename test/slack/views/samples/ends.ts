import { type EndCode, type EndFactsOf, endSchemas } from '../../../../src/domain/dues/end-facts.ts';
import type { ToldEnd } from '../../../../src/domain/reminders/ended-kind.ts';
import { DAY, ID, LONG, partyName, REASON } from './names.ts';
import { NAME, SHORT, type Size } from './size.ts';

const readable = { visibility: 'COMMITTEE' as const, committeeId: ID };

const facts: { [C in EndCode]: (size: Size) => EndFactsOf<C> } = {
  'answer.declined': (size) => ({
    ...{ readable, meetingId: ID, reference: size.reference('CT-2021'), committee: size.key(SHORT), day: DAY },
    ...{ standIn: size.text(NAME), seat: size.text(NAME) },
  }),
  'handover.answered': (size) => ({
    ...{ readable, office: size.oneOf('CHAIR', 'SECRETARIAT'), committee: size.key(SHORT) },
    ...{ from: partyName(size), to: partyName(size), by: size.text(NAME) },
  }),
  'voice.refused': (size) => ({
    ...{ readable, reference: size.reference('CT-2021'), committee: size.key(SHORT), text: size.text(LONG) },
    ...{ parties: [partyName(size)], by: size.text(NAME), reason: size.text(REASON) },
  }),
};

/** One of each end that is told, in its turn. */
export function endSample(size: Size): ToldEnd {
  const [first = 'voice.refused', ...others] = Object.keys(endSchemas) as EndCode[];
  const end = size.oneOf(first, ...others);
  // The facts are those of that end: the pair cannot be mixed up, but the union hides it.
  return { end, facts: facts[end](size) } as ToldEnd;
}
