import type { OwnChoices } from '../../../../src/domain/polls/answer-poll.ts';
import type { PollAnswerSheet } from '../../../../src/domain/polls/describe-poll.ts';
import type { PollFacts } from '../../../../src/domain/polls/poll-facts.ts';
import { MOST_SLOTS } from '../../../../src/domain/polls/read-poll-input.ts';
import { DAY, ID, NOON, partyName, REASON, titledCommittee, ZONE } from './names.ts';
import { NAME, type Size } from './size.ts';

/** A poll with as many dates as one may ask about, and what one has said of them. */
export function poll(size: Size): { poll: PollFacts; own: OwnChoices } {
  const slots = Array.from({ length: MOST_SLOTS }, (_, index) => {
    return { id: `${ID}${index}`, day: `2021-06-1${index}`, startsAt: NOON, timeZone: ZONE };
  });
  const shortName = size.key(80);
  const facts: PollFacts = {
    ...{ id: ID, state: 'OPEN', committee: { ...size.unseen(() => titledCommittee(size)), shortName }, minutes: 90 },
    ...{ place: size.optional(200), link: size.maybe(() => 'https://visio.example/reunion'), closesOn: DAY },
    ...{ reason: size.maybe(() => size.text(REASON)), slots },
  };
  const own = Object.fromEntries(slots.map(({ id }) => [id, size.oneOf('YES', 'IF_NEEDED', 'NO')]));
  return { poll: facts, own: size.isBare ? {} : own };
}

export function pollAnswer(size: Size): PollAnswerSheet {
  const { poll: facts, own } = size.unseen(() => poll(size));
  const parties = () => size.few(() => partyName(size));
  return {
    poll: { ...facts, committee: titledCommittee(size) },
    slots: facts.slots.map((slot) => ({ ...slot, yes: 6, ifNeeded: 1, no: 0, parties: parties(), missing: parties() })),
    best: size.maybe(() => facts.slots[0]?.id ?? ''),
    asked: size.most,
    answered: 0,
    silent: size.many(() => size.key(NAME)),
    own: size.maybe(() => own),
    isOpen: size.oneOf(true, false),
    maySteer: size.may,
  };
}
