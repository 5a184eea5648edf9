import type { KnownBlock } from '@slack/types';
import { offerAnswer } from '../../acts/offers/offer.ts';
import type { AgreementStatus } from '../../domain/agreement/agreement-status.ts';
import type { AgreementSummary } from '../../domain/agreement/summarize-agreement.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actRows } from './act-button.ts';
import { context, header } from './blocks.ts';
import { periodName } from './period-name.ts';
import { bold, bullets, lines } from './rich-text.ts';

/** `/ctg`: what the agreement is for, where it stands, what comes next. */
export function summaryView(summary: AgreementSummary, agreement: string, t: Catalogue): KnownBlock[] {
  const { title, territory, purpose, status, committees, counts, awaited } = summary;
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
    ...bullets(...committees.map((committee) => nextMeeting(committee, t))),
    ...lines(bold(t.agreement.counts), t.agreement.countsLine(counts)),
    context(territory),
  ];
}

export function statusLine(status: AgreementStatus, t: Catalogue): string {
  if (status.state === 'draft') return t.agreement.status.draft(status);
  return status.state === 'expired' ? t.agreement.status.expired(status) : t.agreement.status.inForce(status);
}

function nextMeeting({ shortName, nextPeriod }: AgreementSummary['committees'][number], t: Catalogue): string {
  if (!nextPeriod) return t.agreement.noMoreMeetings({ committee: shortName });
  const { endsOn } = nextPeriod;
  return t.agreement.nextMeeting({ committee: shortName, period: periodName(nextPeriod, t), endsOn });
}
