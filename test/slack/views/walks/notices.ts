import { dueKinds } from '../../../../src/domain/dues/due.ts';
import type { Notice } from '../../../../src/domain/outbox/notice.ts';
import { channelMessage } from '../../../../src/slack/views/channel-message.ts';
import { digestMessage } from '../../../../src/slack/views/digest-message.ts';
import { dueOf, steward } from '../samples/dues.ts';
import { AGREEMENT, ID, TODAY } from '../samples/names.ts';
import { manyNotices, noticeSamples } from '../samples/notices.ts';
import { walkView } from '../walk-view.ts';

const others = /… (?:et|and) (\d+)/g;

const told = (notices: Notice[]) => notices.map((notice) => ({ delivery: ID, notice }));

/** What a person is told, and what a channel is. */
const codes = Object.keys(noticeSamples) as Notice['code'][];
const toChannels: Notice['code'][] = ['weekly', 'meetingCard', 'decisionCard'];

export const noticeWalks = [
  ...codes
    .filter((code) => !toChannels.includes(code))
    .map((code) =>
      walkView(digestMessage, (size, t) => [told([noticeSamples[code](size)]), AGREEMENT, t], {
        as: code,
        others,
        ...(code === 'minutes' ? { whole: /\[(?:Compte rendu|Minutes)/ } : {}),
      }),
    ),
  ...dueKinds.map((kind) =>
    walkView(
      digestMessage,
      (size, t) => {
        const due = dueOf(kind, size);
        return [
          told([{ code: 'due', due, today: TODAY, isDuty: false, mayPutOff: true, reader: steward }]),
          AGREEMENT,
          t,
        ];
      },
      { as: `due: ${kind}`, others },
    ),
  ),
  walkView(digestMessage, (size, t) => [told(size.unseen(() => manyNotices(size))), AGREEMENT, t], {
    as: 'many at once',
    others,
  }),
  ...toChannels.map((code) =>
    walkView(channelMessage, (size, t) => [[noticeSamples[code](size)], AGREEMENT, t], { as: code, others }),
  ),
];
