import type { PollChoice } from '../database/generated/client.ts';
import type { Deps } from '../domain/deps.ts';
import { answerPoll } from '../domain/polls/answer-poll.ts';
import { describePoll } from '../domain/polls/describe-poll.ts';
import { UserError } from '../errors.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { slotText } from '../presenters/poll-presenter.ts';
import type { LinkAnswer, LinkQuestion } from './link-desk.ts';
import type { OpenedLink } from './opened-link.ts';

const CHOICES = ['YES', 'IF_NEEDED', 'NO'] as const satisfies PollChoice[];

/** What a poll's link asks: one choice a date, those already made filled in. */
export async function askPoll({ viewer, t, subject }: OpenedLink, deps: Deps): Promise<LinkQuestion> {
  const { poll, own, isOpen } = await describePoll(viewer, { pollId: subject }, deps);
  if (!own) throw new UserError('pollNotAsked');
  if (!isOpen) throw new UserError('pollOver');
  const options = CHOICES.map((choice) => ({ text: t.polls.choices[choice], value: choice }));
  return {
    language: viewer.language,
    title: t.polls.headline({ committee: poll.committee.name }),
    lines: [[poll.place, poll.link].filter(Boolean).join(' · '), t.polls.until(poll)],
    button: t.polls.send,
    choices: poll.slots.map((slot) => ({
      label: slotText(slot, t),
      name: slot.id,
      // Nobody says yes by not looking.
      options: [{ text: t.polls.noChoice, value: '' }, ...options],
      ...(own[slot.id] ? { initial: own[slot.id] } : {}),
    })),
  };
}

/** Records what was chosen of each date, and says it back. */
export async function answerPollLink(
  { viewer, t, subject }: OpenedLink,
  given: URLSearchParams,
  deps: Deps,
): Promise<LinkAnswer> {
  const choices = [...given].flatMap(([slotId, value]) => {
    const choice = CHOICES.find((known) => known === value);
    return choice ? [{ slotId, choice }] : [];
  });
  const { poll, own } = await answerPoll(viewer, { pollId: subject, choices }, deps);
  const said = poll.slots.map((slot) => `${slotText(slot, t)} : ${choiceText(own[slot.id], t)}`);
  const noted = t.polls.noted({ answered: Object.keys(own).length, slots: poll.slots.length });
  return { language: viewer.language, title: t.notices.answered, lines: [...said, noted] };
}

function choiceText(choice: PollChoice | undefined, t: Catalogue): string {
  return choice ? t.polls.choices[choice] : t.polls.noChoice;
}
