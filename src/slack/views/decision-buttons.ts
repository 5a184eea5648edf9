import type { KnownBlock } from '@slack/types';
import type { DecisionRecord, FollowUpKind } from '../../domain/decisions/decision-record.ts';
import type { DecisionAnswer } from '../../domain/decisions/describe-decision.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions, button } from './blocks.ts';
import { opener } from './opener.ts';

interface AskedParties {
  versionId: string;
  reference: string;
  parties: { id: string; code: string; shortName: string; isGiven: boolean }[];
}

/** A button a party to agree, and one for any other answer. */
export function partyButtons(
  { versionId, reference, parties }: AskedParties,
  agreement: string,
  t: Catalogue,
): KnownBlock[] {
  const words = t.decisions.buttons;
  return actions([
    ...parties.map(({ id, code, shortName, isGiven }) =>
      button({
        actionId: `give_voice:${code}`,
        text: words.agree({ party: shortName }),
        value: JSON.stringify({ version: versionId, party: id, agreement }),
        ...(isGiven ? { style: 'primary' as const } : {}),
      }),
    ),
    opener({ form: 'give-voice', args: { agreement, decision: reference }, text: words.other }),
  ]);
}

/**
 * Those of a decision's parties: whoever does not hold a voice is told so, alone (X3-20). To somebody alone, only those
 * of the parties for which they speak, by short name.
 */
export function voiceButtons(
  { approval, version, reference }: Pick<DecisionRecord, 'approval' | 'version' | 'reference'>,
  agreement: string,
  t: Catalogue,
  own?: string[],
): KnownBlock[] {
  const shown = approval.positions.filter(({ party }) => !own || own.includes(party.shortName));
  const parties = shown.map(({ party, position }) => ({ ...party, isGiven: position?.choice === 'AGREE' }));
  return partyButtons({ versionId: version.id, reference, parties }, agreement, t);
}

/** « Fait / Reporter / Abandonner », or to open again what was closed (X3-21). */
export function followUpButtons(
  { reference, followUp }: Pick<DecisionRecord, 'reference' | 'followUp'>,
  agreement: string,
  t: Catalogue,
): KnownBlock[] {
  const words = t.decisions.buttons;
  const form = (kind: FollowUpKind, text: string) => ({
    // Two buttons that open one form must still have each its own name.
    ...opener({ form: 'follow-up', args: { agreement, decision: reference, kind }, text }),
    action_id: `open_form:follow-up:${kind}`,
  });
  if (followUp !== 'OPEN') return actions([form('REOPENED', words.reopen)]);
  const value = JSON.stringify({ decision: reference, agreement });
  return actions([
    button({ actionId: 'follow_up:DONE', text: words.done, value, style: 'primary' }),
    form('POSTPONED', words.postpone),
    form('DROPPED', words.drop),
  ]);
}

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
    ...(isProposed && voices.length > 0 ? voiceButtons(decision, agreement, t, own) : []),
    ...(mayFollowUp && state === 'ADOPTED' ? followUpButtons(decision, agreement, t) : []),
    ...actions([
      ...(mayReword ? [opener({ form: 'reword-decision', args, text: words.reword })] : []),
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
