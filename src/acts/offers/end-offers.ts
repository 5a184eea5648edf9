import type { DueReader } from '../../domain/dues/due-reader.ts';
import type { EndCode, EndFactsOf } from '../../domain/dues/end-facts.ts';
import type { ToldEnd } from '../../domain/reminders/ended-kind.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { refusalOffers } from './decision-offers.ts';
import { type Offer, offerAnswer, offerForm } from './offer.ts';
import { taskOffers } from './task-offers.ts';

type EndOffers = {
  [C in EndCode]: (facts: EndFactsOf<C>, call: { reader: DueReader; t: Catalogue }) => Offer[];
};

/** What whoever is told how an ask ended may do about it. An end without its acts does not compile. */
const offers: EndOffers = {
  'correction.answered': ({ reference }, { t }) => [offerAnswer('minutes', reference, t)],
  'correction.refused': ({ reference: meeting }, { t }) => [
    offerAnswer('minutes', meeting, t),
    offerForm('ask-correction', { meeting }, t.minutes.askCorrection),
  ],
  'task.withdrawn': ({ taskId: id, reference }, { t }) => [
    ...taskOffers({ id, isOpen: false }, t),
    offerAnswer('minutes', reference, t),
  ],
  'voice.refused': ({ reference, isFixed }, { reader, t }) => [
    ...(reader.isRecorder ? refusalOffers({ reference, isFixed, isOnAgenda: false }, t) : []),
    offerAnswer('decision', reference, t),
  ],
  'voice.declined': ({ reference, isFixed }, { reader, t }) => [
    ...(reader.isRecorder ? refusalOffers({ reference, isFixed, isOnAgenda: false }, t) : []),
    offerAnswer('decision', reference, t),
  ],
  'voice.withdrawn': ({ reference: decision }, { t }) => [offerAnswer('decision', decision, t)],
};

export function endOffers({ end, facts }: ToldEnd, call: { reader: DueReader; t: Catalogue }): Offer[] {
  // Each end's function takes that end's facts; the pair cannot be mixed up, but the union hides it.
  return (offers[end] as (facts: object, call: { reader: DueReader; t: Catalogue }) => Offer[])(facts, call);
}
