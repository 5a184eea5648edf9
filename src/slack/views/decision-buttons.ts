import type { KnownBlock } from '@slack/types';
import type { DecisionRecord } from '../../domain/decisions/decision-record.ts';
import type { DecisionAnswer } from '../../domain/decisions/describe-decision.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions, button } from './blocks.ts';
import { opener } from './opener.ts';

/**
 * A button a party to agree, and one for any other answer: whoever does not hold that voice is told so, alone (X3-20).
 * To somebody alone, only those of the parties for which they speak, by short name.
 */
export function voiceButtons(
  { standing, version, reference }: Pick<DecisionRecord, 'standing' | 'version' | 'reference'>,
  agreement: string,
  t: Catalogue,
  own?: string[],
): KnownBlock[] {
  const words = t.decisions.buttons;
  const shown = standing.words.filter(({ party }) => !own || own.includes(party.shortName));
  return actions([
    ...shown.map(({ party, word }) =>
      button({
        actionId: `give_voice:${party.code}`,
        text: words.agree({ party: party.shortName }),
        value: JSON.stringify({ version: version.id, party: party.id, agreement }),
        ...(word?.choice === 'AGREE' ? { style: 'primary' as const } : {}),
      }),
    ),
    opener({ form: 'give-voice', args: { agreement, decision: reference }, text: words.other }),
  ]);
}

/** What its reader may do with a decision. */
export function decisionButtons(
  { decision, voices, mayRecord }: DecisionAnswer,
  agreement: string,
  t: Catalogue,
): KnownBlock[] {
  const words = t.decisions.buttons;
  const { state, reference } = decision;
  const args = { agreement, decision: reference };
  const isProposed = state === 'PROPOSED';
  const held = decision.standing.words.filter(({ party }) => voices.includes(party.id));
  const own = held.map(({ party }) => party.shortName);
  return [
    ...(isProposed && voices.length > 0 ? voiceButtons(decision, agreement, t, own) : []),
    ...actions([
      ...(mayRecord && isProposed ? [opener({ form: 'reword-decision', args, text: words.reword })] : []),
      ...(mayRecord && state !== 'WITHDRAWN' ? [opener({ form: 'change-decision', args, text: words.change })] : []),
      ...(mayRecord && isProposed
        ? [opener({ form: 'withdraw-decision', args, text: words.withdraw, style: 'danger' })]
        : []),
      ...(mayRecord && state === 'ADOPTED'
        ? [opener({ form: 'record-decision', args: { agreement, corrects: reference }, text: words.correct })]
        : []),
    ]),
  ];
}
