import type { DecisionRecord } from '../../domain/decisions/decision-record.ts';
import type { PartyName } from '../../domain/text/party-name.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { type Offer, offer, offerForm } from './offer.ts';

type AskedParty = PartyName & { id: string };

interface AskedParties {
  versionId: string;
  reference: string;
  parties: { id: string; code: string; shortName: string; isGiven: boolean }[];
}

/** For each party to agree, and to give any other answer. */
export function voiceOffers({ versionId: version, reference, parties }: AskedParties, t: Catalogue): Offer[] {
  const words = t.decisions.buttons;
  return [
    ...parties.map(({ id, shortName, isGiven }) =>
      offer('agree-to-decision', { version, party: id }, t, {
        text: words.agree({ party: shortName }),
        isMain: isGiven,
      }),
    ),
    offerForm('give-voice', { decision: reference, version }, words.other),
  ];
}

/** Those of a decision's parties; to somebody alone, only those for which they speak, by short name. */
export function decisionVoiceOffers(
  { approval, version, reference }: Pick<DecisionRecord, 'approval' | 'version' | 'reference'>,
  t: Catalogue,
  own?: string[],
): Offer[] {
  const shown = approval.positions.filter(({ party }) => !own || own.includes(party.shortName));
  const parties = shown.map(({ party, position }) => ({ ...party, isGiven: position?.choice === 'AGREE' }));
  return voiceOffers({ versionId: version.id, reference, parties }, t);
}

/** « Fait / Reporter / Abandonner », or to open again what was closed (X3-21). */
export function followUpOffers(
  { reference: decision, followUp }: Pick<DecisionRecord, 'reference' | 'followUp'>,
  t: Catalogue,
): Offer[] {
  const words = t.decisions.buttons;
  if (followUp !== 'OPEN') return [offerForm('follow-up', { decision, kind: 'REOPENED' }, words.reopen)];
  return [
    offer('settle-decision', { decision }, t, { isMain: true }),
    offerForm('follow-up', { decision, kind: 'POSTPONED' }, words.postpone),
    offerForm('follow-up', { decision, kind: 'DROPPED' }, words.drop),
  ];
}

interface Opposed {
  reference: string;
  /** Its text is not reworded. */
  isFixed: boolean;
  isOnAgenda: boolean;
}

/** To take up a proposal on which not every party agrees: another wording, the next agenda, or its end. */
export function refusalOffers({ reference: decision, isFixed, isOnAgenda }: Opposed, t: Catalogue): Offer[] {
  const words = t.decisions.buttons;
  return [
    ...(isFixed ? [] : [offerForm('reword-decision', { decision }, words.reword, { isMain: true })]),
    ...(isOnAgenda ? [] : [offer('put-on-agenda', { decision }, t)]),
    offerForm('close-decision', { decision }, words.close, { isDestructive: true }),
  ];
}

/** To ask a silent party again, and to close what it does not answer; for who keeps the register. */
export function silentVoiceOffers(
  { versionId: version, reference: decision, party }: { versionId: string; reference: string; party: AskedParty },
  t: Catalogue,
): Offer[] {
  const words = t.decisions.buttons;
  return [
    offer('remind-voice', { version, party: party.id }, t, { text: words.remind({ party }), isMain: true }),
    offerForm('close-decision', { decision }, words.close, { isDestructive: true }),
  ];
}
