import type { ExpiredNotice } from '../domain/agreement/renewal/expired-kind.ts';
import type { RenewalOutlook } from '../domain/agreement/renewal/renewal-outlook.ts';
import type { RenewedNotice } from '../domain/agreement/renewal/renewed-kind.ts';
import type { MeetingPeriod } from '../domain/rotations/periods.ts';
import { list, type Passage, stress } from '../forms/passage.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { NoticeText } from './notice-text.ts';

/** As many turns of an office as are named; the others are counted. */
const MOST_TURNS = 3;

/** What follows from a new term, to be read before it is confirmed. */
export function outlookPassages(outlook: RenewalOutlook, t: Catalogue): Passage[] {
  const words = t.renewal.outlook;
  const { periods, guards, moved, turns, mandates, reminders } = outlook;
  const name = ({ cadence, ...place }: Pick<MeetingPeriod, 'cadence' | 'year' | 'index'>) =>
    t.committees.period[cadence](place);
  const lines = [
    ...periods.map(({ committee, periods: all }) => {
      const [first = '', last = first] = [all[0], all.at(-1)].map((period) => period && name(period));
      return words.periods({ committee, number: all.length, first, last });
    }),
    ...guards.map(({ period, ...guard }) => words.guard({ ...guard, period: name(period) })),
    ...moved.map(({ period, ...move }) => words.moved({ ...move, period: name(period) })),
    ...turns.map(({ kind, committee, turns: all }) => {
      const named = all.slice(0, MOST_TURNS).map(({ startsOn, party }) => ({ from: startsOn, party: party.shortName }));
      return words.turns({ kind, committee, turns: named, others: all.length - named.length });
    }),
    ...mandates.map((mandate) => words.mandates(mandate)),
    ...reminders.slice(0, 1).map((on) => words.reminder({ on })),
  ];
  return [...stress(words.title(outlook)), ...list(...lines)];
}

/** The end of the agreement without a renewal: what stays, what ends. */
export function expiredText({ endsOn, renewal }: ExpiredNotice, t: Catalogue): NoticeText {
  const { headline, none, some, stays, ends } = t.renewal.expired;
  const count = renewal.decided === 0 ? none : some(renewal);
  const next = renewal.missing.length === 0 ? [t.renewal.toEnd] : [];
  return { headline: headline({ endsOn }), lines: [count, ...next], points: [stays, ends] };
}

/** A renewal that took effect. */
export function renewedText(notice: RenewedNotice, t: Catalogue): NoticeText {
  const { headline, detail, text } = t.renewal.renewed;
  return { headline: headline(notice), lines: [detail(notice), text(notice)], points: [] };
}
