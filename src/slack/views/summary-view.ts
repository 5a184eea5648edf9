import type { KnownBlock } from '@slack/types';
import { type Offer, offerAnswer } from '../../acts/offers/offer.ts';
import type { AgreementStatus } from '../../domain/agreement/agreement-status.ts';
import type { AgreementSummary } from '../../domain/agreement/summarize-agreement.ts';
import type { NextMeeting } from '../../domain/committees/next-meetings.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actRows } from './act-button.ts';
import { context, header } from './blocks.ts';
import { periodName } from './period-name.ts';
import { bold, bullets, lines } from './rich-text.ts';

/** `/ctg`: what the agreement is for, where it stands, what comes next. */
export function summaryView(summary: AgreementSummary, agreement: string, t: Catalogue): KnownBlock[] {
  const { title, territory, purpose, status, committees, counts, sheets, awaited } = summary;
  return [
    header(title),
    ...lines(bold(statusLine(status, t)), purpose),
    ...(awaited.length > 0
      ? [
          ...lines(bold(t.decisions.awaitYou)),
          ...actRows(
            awaited.map((each) => offerAnswer('decision', each, t)),
            agreement,
          ),
        ]
      : []),
    ...lines(bold(t.agreement.nextDates)),
    ...bullets(...nextDates(committees, t)),
    ...actRows(meetingOffers(committees, t), agreement),
    ...lines(bold(t.agreement.counts), t.agreement.countsLine(counts), ...sheetLines(sheets, t)),
    context(territory),
  ];
}

export function statusLine(status: AgreementStatus, t: Catalogue): string {
  if (status.state === 'draft') return t.agreement.status.draft(status);
  return status.state === 'expired' ? t.agreement.status.expired(status) : t.agreement.status.inForce(status);
}

type Committees = AgreementSummary['committees'];

/** Every committee's next date, the earliest first; those that have none last. */
function nextDates(committees: Committees, t: Catalogue): string[] {
  const dated = committees.flatMap(({ shortName, next }) => next.map((one) => ({ committee: shortName, one })));
  const without = committees.filter(({ next }) => next.length === 0);
  return [
    ...dated
      .toSorted((a, b) => a.one.on.localeCompare(b.one.on))
      .map(({ committee, one }) => nextDate(committee, one, t)),
    ...without.map(({ shortName: committee }) => t.agreement.noMoreMeetings({ committee })),
  ];
}

function nextDate(committee: string, one: NextMeeting, t: Catalogue): string {
  if (one.state === 'planned') return t.agreement.plannedMeeting({ committee, ...one });
  return t.agreement.nextMeeting({ committee, period: periodName(one.period, t), endsOn: one.on });
}

function meetingOffers(committees: Committees, t: Catalogue): Offer[] {
  return committees.flatMap(({ next }) =>
    next.flatMap((one) => (one.state === 'planned' ? [offerAnswer('meeting', one.reference, t)] : [])),
  );
}

/** How the plan stands: how many sheets by status, and how many of them are late. */
function sheetLines({ number, byStatus, late, reserved }: AgreementSummary['sheets'], t: Catalogue): string[] {
  const counted = Object.entries(byStatus).flatMap(([status, count]) =>
    count > 0 ? [{ status: t.sheets.statuses[status as keyof typeof byStatus], number: count }] : [],
  );
  return [
    t.agreement.sheetsLine({ number, byStatus: counted, late }),
    ...(reserved > 0 ? [t.answers.reserved({ number: reserved })] : []),
  ];
}
