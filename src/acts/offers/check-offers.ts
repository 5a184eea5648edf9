import type { Finding, SeatLine } from '../../domain/checks/check.ts';
import type { DueReader } from '../../domain/dues/due-reader.ts';
import type { FormArguments } from '../../forms/form-arguments.ts';
import type { FormId } from '../../forms/form-id.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { nothing, type Offer, offerAnswer, offerForm } from './offer.ts';

/** In what offices the person is who reads what was found. */
export type CheckReader = Pick<DueReader, 'isSteward' | 'isCoordinator'>;

type CheckOffers = {
  [C in Finding['code']]: (
    finding: Extract<Finding, { code: C }>,
    call: { reader: CheckReader; t: Catalogue },
  ) => Offer[];
};

/** As many buttons as stand beside one finding; the others are named in its text. */
const MOST = 5;

/** The act that mends what a check found, for whoever may do it. A finding without its acts does not compile. */
const offers: CheckOffers = {
  seatVacant: ({ line }, { reader, t }) => ofStewards(reader, [addMember(line, t)]),
  axisUncovered: ({ line }, { reader, t }) => ofStewards(reader, [addMember(line, t)]),
  tooManyHolders: (_, { reader, t }) =>
    ofStewards(reader, [offerForm('end-mandate', {}, t.forms.endMandate.submit, { isDestructive: true })]),
  mandateEnded: ({ line }, { reader, t }) => ofStewards(reader, [addMember(line, t)]),
  objectivesUncovered: ({ codes }, { reader, t }) =>
    ofStewards(reader, eachOf(codes, 'create-sheet', 'objective', t.sheets.create, t)),
  sheetsLack: ({ lack, references }, { reader, t }) =>
    ofStewards(
      reader,
      lack === 'lead' || lack === 'axis'
        ? eachOf(references, 'edit-sheet', 'sheet', t.sheets.edit, t)
        : eachOf(references, 'complete-sheet', 'sheet', t.sheets.complete, t),
    ),
  agesUncovered: (_, { reader, t }) => ofStewards(reader, [createSheet(t)]),
  territoriesUncovered: (_, { reader, t }) => ofStewards(reader, [createSheet(t), offerAnswer('settings', '', t)]),
  leadWithoutCompetence: ({ reference: sheet }, { reader, t }) => [
    ...ofStewards(reader, [offerForm('edit-sheet', { sheet }, t.sheets.edit)]),
    offerAnswer('competences', '', t),
  ],
  baselinesMissing: ({ codes }, { reader, t }) =>
    ofStewards(reader, eachOf(codes, 'change-indicator', 'indicator', t.indicators.change, t)),
  meansYearsEmpty: ({ years }, { reader, t }) =>
    ofStewards(reader, eachOf(years.map(String), 'add-means', 'year', t.means.add, t)),
  meansObjectivesBare: ({ year }, { reader, t }) =>
    ofStewards(reader, [offerForm('add-means', { year: String(year) }, t.means.add)]),
  meansSheetsBare: ({ year, references }, { reader, t }) =>
    ofStewards(reader, eachOf(references, 'add-means', 'sheet', t.means.add, t, { year: String(year) })),
  competenceGap: (_, { t }) => [offerAnswer('competences', '', t)],
  documentMissing: ({ document }, { reader, t }) =>
    ofStewards(reader, [offerForm('file-document', { document }, t.offers.fileMissing)]),
  documentOld: ({ document }, { reader, t }) =>
    ofStewards(reader, [offerForm('file-document', { document }, t.offers.fileDocument)]),
  postingProofMissing: () => nothing('the date is asked of the party that sent the act'),
  noCoordinator: () => nothing('whoever runs the bot names the first coordinator'),
  personUnreachable: (_, { reader, t }) =>
    reader.isCoordinator
      ? [offerForm('link-person', {}, t.people.linkPerson)]
      : nothing('the coordinator says which account is whose'),
  rotationUnconfirmed: (_, { t }) => [offerAnswer('rotation', '', t)],
};

/** What whoever reads a finding may do about it. */
export function checkOffers(finding: Finding, call: { reader: CheckReader; t: Catalogue }): Offer[] {
  // Each code's function takes that code's facts; the pair cannot be mixed up, but the union hides it.
  return (offers[finding.code] as (finding: Finding, call: { reader: CheckReader; t: Catalogue }) => Offer[])(
    finding,
    call,
  );
}

function ofStewards({ isSteward }: CheckReader, offered: Offer[]): Offer[] {
  return isSteward ? offered : nothing('only the secretariat and the coordinator may');
}

function addMember({ seatRuleId, partyId }: SeatLine, t: Catalogue): Offer {
  return offerForm('add-member', { seat: `${seatRuleId}|${partyId}` }, t.committees.addMember);
}

function createSheet(t: Catalogue): Offer {
  return offerForm('create-sheet', {}, t.sheets.create);
}

/** The form for each thing by its name: what it is about stands in the button, where there are several. */
function eachOf(
  names: string[],
  form: FormId,
  about: string,
  act: string,
  t: Catalogue,
  args: FormArguments = {},
): Offer[] {
  return names
    .slice(0, MOST)
    .map((name) => offerForm(form, { ...args, [about]: name }, t.offers.ofPoint({ act, title: name })));
}
