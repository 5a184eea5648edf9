import type { KnownBlock, ModalView } from '@slack/types';
import type { Passage } from '../../../../src/forms/passage.ts';
import type { Catalogue } from '../../../../src/i18n/catalogue.ts';
import { feedView } from '../../../../src/slack/views/feed-view.ts';
import { formButton } from '../../../../src/slack/views/form-button.ts';
import { doneModal, formModal } from '../../../../src/slack/views/form-modal.ts';
import { noticeModal } from '../../../../src/slack/views/notice-modal.ts';
import { passageBlocks } from '../../../../src/slack/views/passage-blocks.ts';
import { lines } from '../../../../src/slack/views/rich-text.ts';
import { passageSamples } from '../samples/forms.ts';
import { AGREEMENT as agreement, ID, NOON, TODAY } from '../samples/names.ts';
import { SHORT } from '../samples/size.ts';
import { walkView } from '../walk-view.ts';

const request = { kind: 'form', form: 'record-decision' } as const;

const whole = /\[(?:Compte rendu|Minutes|Lire|Read) CT-2021/;

export const formWalks = [
  walkView(noticeModal, (size, t) => [size.key(3000), t.answers.close]),
  walkView(doneModal, (size, t) => [size.text(200), lines(size.key(3000)) as KnownBlock[], t]),
  walkView(formModal, (size, t) => [
    {
      ...{ form: 'record-decision', title: size.text(200), blocks: lines(size.key(3000)) as KnownBlock[] },
      ...{ origin: { args: { meeting: ID }, channelId: 'C1', agreement }, send: size.text(100) },
    },
    t,
  ]),
  walkView(formButton, (_, t) => [{ ...request, args: { agreement, meeting: ID } }, t]),
  ...Object.entries(passageSamples).map(([kind, sample]) =>
    walkView(passageBlocks, (size, t) => [sample(size), agreement, t], { as: kind, whole }),
  ),
  ...Object.entries(passageSamples).map(([kind, sample]) =>
    walkView(whatWasDone, (size, t) => [size.unseen(() => sample(size)), t], { as: kind, isOf: 'passageBlocks' }),
  ),
  walkView(feedView, (size, t) => [
    {
      ...{ id: ID, committee: size.maybe(() => size.key(SHORT)), since: NOON },
      token: size.maybe(() => 'a1'.repeat(32)),
    },
    { agreement, committeeId: size.maybe(() => ID), publicUrl: 'https://bot.example', since: TODAY },
    t,
  ]),
];

/** What a form says once it was carried out, as its window shows it. */
function whatWasDone(passages: Passage[], t: Catalogue): ModalView {
  return doneModal(t.answers.done, passageBlocks(passages, agreement, t), t);
}
