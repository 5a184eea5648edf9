import type { KnownBlock } from '@slack/types';
import { slotOffers } from '../../acts/offers/poll-offers.ts';
import type { OwnChoices } from '../../domain/polls/answer-poll.ts';
import type { PollAnswerSheet, SlotTally } from '../../domain/polls/describe-poll.ts';
import type { PollFacts } from '../../domain/polls/poll-facts.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { slotTallyText, slotText } from '../../presenters/poll-presenter.ts';
import { actRows } from './act-button.ts';
import { actions, header } from './blocks.ts';
import { opener } from './opener.ts';
import { bold, bullets, type Line, lines } from './rich-text.ts';

/** One row of buttons a date, the choice given standing out. */
export function pollRows(
  { poll, own }: { poll: PollFacts; own: OwnChoices },
  agreement: string,
  t: Catalogue,
): KnownBlock[] {
  return poll.slots.flatMap((slot) => [
    ...lines(bold(slotText(slot, t))),
    ...actRows(slotOffers({ poll, slot, own }, t), agreement),
  ]);
}

/** `/ctg reunions sondage`: how each date stands, one's own answers, and for stewards what to do with it. */
export function pollView(sheet: PollAnswerSheet, agreement: string, t: Catalogue): KnownBlock[] {
  const { poll, slots, best, asked, answered, silent, own, isOpen, maySteer } = sheet;
  const words = t.polls;
  const args = { agreement, poll: poll.id };
  return [
    header(words.title({ committee: poll.committee.name })),
    ...lines(isOpen ? words.until(poll) : words.ended(poll)),
    ...bullets(...slots.map((slot) => standingLine(slot, slot.id === best, t))),
    ...lines(words.answered({ answered, asked })),
    ...(silent.length > 0 ? lines(words.silent({ names: silent })) : []),
    ...(own && isOpen ? pollRows({ poll, own }, agreement, t) : []),
    ...(maySteer && poll.state === 'OPEN'
      ? actions([
          opener({ form: 'close-poll', args, text: words.choose, style: 'primary' }),
          opener({ form: 'give-up-poll', args, text: words.giveUp, style: 'danger' }),
        ])
      : []),
  ];
}

function standingLine(slot: SlotTally, isBest: boolean, t: Catalogue): Line {
  return [bold(slotText(slot, t)), ` — ${slotTallyText(slot, isBest, t)}`];
}
