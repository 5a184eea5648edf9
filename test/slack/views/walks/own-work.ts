import { dueKinds } from '../../../../src/domain/dues/due.ts';
import { duesView } from '../../../../src/slack/views/dues-view.ts';
import { homeView } from '../../../../src/slack/views/home-view.ts';
import { ownWorkView } from '../../../../src/slack/views/own-work-view.ts';
import { preferencesView } from '../../../../src/slack/views/preferences-view.ts';
import { summaryView } from '../../../../src/slack/views/summary-view.ts';
import { dueOf, dues } from '../samples/dues.ts';
import { AGREEMENT as agreement, DAY, TODAY } from '../samples/names.ts';
import { chargesOf } from '../samples/notices.ts';
import { ownWork, summary } from '../samples/own-work.ts';
import { walkView } from '../walk-view.ts';

export const ownWorkWalks = [
  walkView(
    homeView,
    (size, t) => [
      {
        summary: summary(size),
        work: ownWork(
          size,
          size.many(() => dueOf('sheet', size)),
        ),
        agreement,
      },
      t,
    ],
    {
      others: /… (?:et|and) (\d+)/g,
    },
  ),
  walkView(homeView, (size, t) => [{ summary: summary(size), work: null, agreement }, t], { as: 'of a stranger' }),
  walkView(ownWorkView, (size, t) => [ownWork(size, dues(size)), { agreement, charges: chargesOf(size) }, t]),
  walkView(summaryView, (size, t) => [summary(size), agreement, t]),
  walkView(duesView, (size, t) => [
    {
      ...{ today: TODAY, from: TODAY, to: DAY, late: dues(size), toCome: dues(size) },
      ...{ reserved: size.reserved, reservedFor: size.oneOf('roster', 'parties') },
    },
    t,
  ]),
  walkView(preferencesView, (size, t) => [
    {
      ...{ reachedBy: size.maybe(() => size.oneOf('SLACK', 'EMAIL')), routes: [] },
      ...{ optedOut: size.isBare ? [] : [...dueKinds], silenced: size.reserved },
    },
    agreement,
    t,
  ]),
];
