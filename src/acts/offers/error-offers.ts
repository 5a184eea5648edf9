import type { DueReader } from '../../domain/dues/due-reader.ts';
import type { DetailOf, ErrorCode, UserError } from '../../errors.ts';
import type { AnswerId } from '../../forms/answer-id.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { NotYet } from '../../i18n/fr/not-yet.ts';
import { correctionOffers } from './correction-offers.ts';
import { renewalOffers } from './due-offers.ts';
import { type Offer, offerAnswer, offerForm } from './offer.ts';

interface Refused {
  /** In what offices the person is who was refused. */
  reader: Pick<DueReader, 'isSteward' | 'isCoordinator'>;
  t: Catalogue;
}

type ErrorOffers = { [C in ErrorCode]?: (detail: DetailOf<C>, refused: Refused) => Offer[] };

const show =
  (answer: AnswerId) =>
  (_: unknown, { t }: Refused): Offer[] => [offerAnswer(answer, '', t)];

const showIt =
  (answer: AnswerId) =>
  ({ reference }: { reference: string }, { t }: Refused): Offer[] => [offerAnswer(answer, reference, t)];

const whoCoordinates = show('coordinator');

const propose = ({ reader, t }: Refused): Offer =>
  reader.isSteward ? offerForm('propose-point', {}, t.agenda.propose, { isMain: true }) : offerAnswer('agenda', '', t);

/** What to do meanwhile about what no command follows yet. */
const meanwhile: Record<NotYet, (refused: Refused) => Offer[]> = {
  amendments: (refused) => [...recording(refused), offerAnswer('agreement', '', refused.t)],
  articles: ({ t }) => [offerAnswer('agreement', '', t), offerAnswer('documents', '', t)],
  copilots: ({ t }) => [offerAnswer('members', '', t)],
  dataExchange: (refused) => [propose(refused), ...recording(refused)],
  earlierCommitments: ({ t }) => [offerAnswer('actions', '', t)],
  evaluation: (refused) => [offerAnswer('indicators', '', refused.t), ...recording(refused)],
  missionTags: ({ t }) => [offerAnswer('actions', '', t)],
  relatedAgreements: ({ t }) => [offerAnswer('schemes', '', t)],
  representing: ({ t }) => [offerAnswer('meetings', '', t)],
  termination: (refused) => [offerAnswer('agreement', '', refused.t), propose(refused)],
};

function recording({ reader, t }: Refused): Offer[] {
  return reader.isSteward ? [offerForm('record-decision', {}, t.forms.recordDecision.title)] : [];
}

/** What mends a failure, or leads on from it: a form, or an answer to read. One without it says all in its sentence. */
const offers: ErrorOffers = {
  commandUnknown: show('help'),
  notYet: ({ later }, refused) => meanwhile[later](refused),
  rosterOnly: whoCoordinates,
  stewardsOnly: whoCoordinates,
  coordinatorOnly: whoCoordinates,
  recordersOnly: whoCoordinates,
  minutesForParties: whoCoordinates,
  minutesForCommittee: whoCoordinates,
  papersReserved: whoCoordinates,
  reachImpossible: whoCoordinates,

  objectiveUnknown: show('objectives'),
  documentUnknown: show('documents'),
  settingUnknown: show('settings'),
  meetingUnknown: show('meetings'),
  decisionUnknown: show('decisions'),
  sheetUnknown: show('actions'),
  indicatorUnknown: show('indicators'),
  nothingToValidate: show('objectives'),
  planEmpty: show('actions'),
  messageSheeted: show('actions'),
  ruleByAccord: show('settings'),
  ruleNotByAccord: show('settings'),
  notYourVoice: show('parties'),
  notResendable: show('status'),
  searchEmpty: show('help'),
  fileNotForMe: (_, { t }) => [offerAnswer('import', '', t), offerAnswer('days', '', t)],
  personNotLinked: (_, { reader, t }) =>
    reader.isCoordinator ? [offerForm('link-person', {}, t.people.linkPerson)] : [],

  renewalMissing: (_, { reader, t }) => (reader.isSteward ? renewalOffers(false, t) : []),
  renewalKnown: show('agreement'),
  decisionSettled: ({ reference, state }, { t }) =>
    state === 'ADOPTED' ? [offerAnswer('decision', reference, t)] : [],
  decisionReworded: ({ reference: decision }, { t }) => [
    offerForm('give-voice', { decision }, t.forms.giveVoice.title, { isMain: true }),
    offerAnswer('decision', decision, t),
  ],
  messageRecorded: showIt('decision'),
  guestAsked: showIt('decision'),
  alreadyAsked: showIt('decision'),
  planAlreadyProposed: showIt('decision'),
  ruleSame: show('settings'),
  tooLongTyped: (_, refused) => recording(refused),
  chaseOvertaken: ({ reference: sheet }, { t }) => [
    offerForm('follow-sheet', { sheet }, t.sheets.follow, { isMain: true }),
    offerAnswer('action', sheet, t),
  ],

  messageProposed: showIt('agenda'),
  messageNoted: showIt('minutes'),
  minutesContrary: ({ reference: meeting }, { reader, t }) => [
    ...(reader.isSteward ? [offerForm('circulate-minutes', { meeting }, t.minutes.circulate, { isMain: true })] : []),
    offerAnswer('minutes', meeting, t),
  ],
  correctionsOpen: ({ reference: meeting, corrections }, { reader, t }) =>
    reader.isSteward ? correctionOffers({ meeting, corrections }, t) : [],
  minutesReplaced: showIt('minutes'),
  minutesNotHere: showIt('minutes'),
  meetingNotHeld: ({ reference: meeting }, { reader, t }) => [
    ...(reader.isSteward ? [offerForm('hold-meeting', { meeting }, t.minutes.hold, { isMain: true })] : []),
    offerAnswer('meeting', meeting, t),
  ],
  noMeetingPlanned: (_, { reader, t }) => [
    ...(reader.isSteward ? [offerForm('plan-meeting', {}, t.offers.plan, { isMain: true })] : []),
    offerAnswer('meetings', '', t),
  ],
  noMeetingToNote: show('meetings'),
  pollOpen: show('poll'),
  pollNone: (_, { reader, t }) => (reader.isSteward ? [offerForm('open-poll', {}, t.polls.open)] : []),
  pollOver: show('meetings'),
};

/** What whoever was refused may do about it. */
export function errorOffers({ code, detail }: UserError, refused: Refused): Offer[] {
  // Each code's function takes that code's detail; the pair cannot be mixed up, but the union hides it.
  const own = offers[code] as ((detail: unknown, refused: Refused) => Offer[]) | undefined;
  return own?.(detail, refused) ?? [];
}
