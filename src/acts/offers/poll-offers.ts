import type { OwnChoices } from '../../domain/polls/answer-poll.ts';
import type { PollFacts, SlotFacts } from '../../domain/polls/poll-facts.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { slotText } from '../../presenters/poll-presenter.ts';
import { type Offer, offer, offerForm } from './offer.ts';

const CHOICES = ['YES', 'IF_NEEDED', 'NO'] as const;

/** What one may say of one date, the choice given approval out. */
export function slotOffers(
  { poll, slot, own }: { poll: PollFacts; slot: SlotFacts; own: OwnChoices },
  t: Catalogue,
): Offer[] {
  return CHOICES.map((choice) => {
    const text = t.polls.choices[choice];
    const looks = { text, spoken: `${slotText(slot, t)}${t.colon}${text}`, isMain: own[slot.id] === choice };
    return offer('answer-poll', { poll: poll.id, slot: slot.id, choice }, t, looks);
  });
}

/** All dates in one form: a letter has one link for them. Beside a message each date has its own buttons. */
export function pollOffers({ poll }: { poll: PollFacts; own: OwnChoices }, t: Catalogue): Offer[] {
  return [offerForm('fill-poll', { poll: poll.id }, t.polls.mail)];
}
