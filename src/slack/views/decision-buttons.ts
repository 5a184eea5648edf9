import type { KnownBlock } from '@slack/types';
import { decisionVoiceOffers, followUpOffers } from '../../acts/offers/decision-offers.ts';
import { type Offer, offer } from '../../acts/offers/offer.ts';
import type { DecisionRecord } from '../../domain/decisions/decision-record.ts';
import type { DecisionAnswer } from '../../domain/decisions/describe-decision.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actRows } from './act-button.ts';
import { actions } from './blocks.ts';
import { opener } from './opener.ts';

/** What its reader may do with a decision. */
export function decisionButtons(
  { decision, voices, mayRecord, mayReword, mayFollowUp }: DecisionAnswer,
  agreement: string,
  t: Catalogue,
): KnownBlock[] {
  const words = t.decisions.buttons;
  const { state, reference } = decision;
  const args = { agreement, decision: reference };
  const isProposed = state === 'PROPOSED';
  const held = decision.approval.positions.filter(({ party }) => voices.includes(party.id));
  const own = held.map(({ party }) => party.shortName);
  return [
    ...(isProposed && voices.length > 0 ? actRows(decisionVoiceOffers(decision, t, own), agreement) : []),
    ...(mayRecord && isProposed ? actRows(pendingOffers(decision, voices, t), agreement) : []),
    ...(mayFollowUp && state === 'ADOPTED' ? actRows(followUpOffers(decision, t), agreement) : []),
    ...actions([
      ...(mayReword ? [opener({ form: 'reword-decision', args, text: words.reword })] : []),
      ...(mayRecord && (isProposed || state === 'ADOPTED')
        ? [opener({ form: 'change-decision', args, text: words.change })]
        : []),
      ...(mayRecord && isProposed
        ? [
            opener({ form: 'close-decision', args, text: words.close, style: 'danger' }),
            opener({ form: 'withdraw-decision', args, text: words.withdraw, style: 'danger' }),
          ]
        : []),
      ...(mayRecord && state === 'ADOPTED'
        ? [opener({ form: 'record-decision', args: { agreement, corrects: reference }, text: words.correct })]
        : []),
    ]),
  ];
}

/** For who keeps the register: a silent party asked again, what not every party agrees to put on an agenda. */
function pendingOffers(
  { reference, approval, version, askedAt }: DecisionRecord,
  own: string[],
  t: Catalogue,
): Offer[] {
  const silent = askedAt
    ? approval.positions.filter(({ party, position }) => !position && !own.includes(party.id))
    : [];
  const isOpposed = approval.positions.some(({ position }) => position && position.choice !== 'AGREE');
  return [
    ...(isOpposed ? [offer('put-on-agenda', { decision: reference }, t)] : []),
    ...silent.map(({ party }) =>
      offer('remind-voice', { version: version.id, party: party.id }, t, {
        text: t.decisions.buttons.remind({ party }),
      }),
    ),
  ];
}
