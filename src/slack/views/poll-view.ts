import type { KnownBlock } from '@slack/types';
import type { OwnChoices } from '../../domain/polls/answer-poll.ts';
import type { PollAnswerSheet, SlotStanding } from '../../domain/polls/describe-poll.ts';
import type { PollFacts } from '../../domain/polls/poll-facts.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { pollText, slotStandingText, slotText } from '../../presenters/poll-presenter.ts';
import { actions, button, context, header } from './blocks.ts';
import { opener } from './opener.ts';
import { bold, bullets, type Line, lines } from './rich-text.ts';

const CHOICES = ['YES', 'IF_NEEDED', 'NO'] as const;

/** One row of buttons a date, the choice given standing out. */
export function pollButtons(
  { poll, own, agreement }: { poll: PollFacts; own: OwnChoices; agreement: string },
  t: Catalogue,
): KnownBlock[] {
  return poll.slots.flatMap((slot, place) => [
    ...lines(bold(slotText(slot, t))),
    ...actions(
      CHOICES.map((choice) =>
        button({
          actionId: `answer_poll:${place}:${choice}`,
          text: t.polls.choices[choice],
          label: `${slotText(slot, t)} : ${t.polls.choices[choice]}`,
          value: JSON.stringify({ poll: poll.id, slot: slot.id, choice, agreement }),
          ...(own[slot.id] === choice ? { style: 'primary' as const } : {}),
        }),
      ),
    ),
  ]);
}

/** The question as it stands after an answer, in place of what was there. */
export function answeredPoll(
  given: { poll: PollFacts; own: OwnChoices; agreement: string },
  t: Catalogue,
): KnownBlock[] {
  const { poll, own } = given;
  const said = pollText({ code: 'poll', poll, own }, t);
  return [
    ...lines(bold(said.headline), ...said.lines),
    ...pollButtons(given, t),
    context(t.polls.noted({ answered: Object.keys(own).length, slots: poll.slots.length })),
  ];
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
    ...(own && isOpen ? pollButtons({ poll, own, agreement }, t) : []),
    ...(maySteer && poll.state === 'OPEN'
      ? actions([
          opener({ form: 'close-poll', args, text: words.choose, style: 'primary' }),
          opener({ form: 'give-up-poll', args, text: words.giveUp, style: 'danger' }),
        ])
      : []),
  ];
}

function standingLine(slot: SlotStanding, isBest: boolean, t: Catalogue): Line {
  return [bold(slotText(slot, t)), ` — ${slotStandingText(slot, isBest, t)}`];
}
