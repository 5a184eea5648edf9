import type { NoticeOf } from '../domain/outbox/notice.ts';
import type { SlotTally } from '../domain/polls/describe-poll.ts';
import type { SlotFacts } from '../domain/polls/poll-facts.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { hourOf } from './meeting-presenter.ts';
import type { NoticeText } from './notice-text.ts';

/** One of the dates asked about, « 23 mars 2021 à 14:00 ». */
export function slotText(slot: SlotFacts, t: Catalogue): string {
  return t.polls.slot({ day: slot.day, hour: hourOf(slot) ?? '' });
}

/** A poll's question in words. */
export function pollText({ poll, own }: NoticeOf<'poll'>, t: Catalogue): NoticeText {
  const { committee, place, link, minutes, closesOn } = poll;
  const words = t.meetings.convocation;
  return {
    headline: t.polls.headline({ committee: committee.shortName }),
    lines: [
      ...(place ? [words.place({ place })] : []),
      ...(link ? [words.link({ link })] : []),
      words.length({ minutes }),
      t.polls.until({ closesOn }),
    ],
    points: poll.slots.map((slot) => {
      const choice = own[slot.id];
      return choice ? `${slotText(slot, t)} — ${t.polls.choices[choice]}` : slotText(slot, t);
    }),
  };
}

/** The end of a poll without a meeting, in words. */
export function pollOverText({ poll: { committee, reason } }: NoticeOf<'pollOver'>, t: Catalogue): NoticeText {
  const headline = t.polls.over.headline({ committee: committee.shortName });
  return { headline, lines: reason ? [t.polls.over.reason({ reason })] : [], points: [] };
}

/** « 6 oui, 1 si besoin, 0 non ; toutes les parties ; convient le mieux ». */
export function slotTallyText(slot: SlotTally, isBest: boolean, t: Catalogue): string {
  const words = t.polls;
  const parties = slot.missing.length > 0 ? words.missing({ parties: slot.missing }) : words.everyParty;
  return [words.tally(slot), parties, ...(isBest ? [words.best] : [])].join(t.semicolon);
}
