import { giveVoice } from '../../src/domain/adoption/give-voice.ts';
import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import type { Database, Deps } from '../../src/domain/deps.ts';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import { createSheet } from '../../src/domain/sheets/create-sheet.ts';
import type { FormArguments } from '../../src/forms/form-arguments.ts';
import type { FormId } from '../../src/forms/form-id.ts';
import { forms } from '../../src/forms/index.ts';
import { type Entries, entered, openFor, sent } from './fill-form.ts';
import { issoireSandboxFile } from './seed-file.ts';
import { TACIT_COORDINATOR, tacitAgreement } from './tacit-agreement.ts';

export const CLAIRE = 'U0CLAIRE01';
const YANN = 'U0YANN0001';
const VOICES = ['U0GERARD01', 'U0BERNARD1', 'U0FRANCOI1'];
const MESSAGE = { channel: 'C0CTGTECH1', ts: '1620025200.000100', permalink: '' };

/** On what a form is opened, by whom (Claire, who coordinates, when nothing is said), and what it takes to send it. */
export interface Sample {
  args: FormArguments;
  by?: string;
  entries: Entries;
}

export interface FormTown {
  deps: Deps;
  samples: Record<FormId, Sample>;
}

/** The sandbox's agreement, with something of everything that a form is about. Made by the forms themselves. */
export async function formTown(db: Database): Promise<FormTown> {
  const clock = { now: new Date('2021-05-03T07:00:00Z') };
  const deps: Deps = { db, now: () => clock.now };
  await loadAgreement(issoireSandboxFile(), deps);
  // The bot has looked after it for long enough that a period was missed.
  await db.agreement.updateMany({ data: { watchedFrom: new Date('2020-06-01') } });

  const fill = async (id: FormId, args: FormArguments, entries: Entries, by = CLAIRE) => {
    const form = forms.find((one) => one.id === id);
    if (!form) throw new Error(`there is no form ${id}`);
    return sent(await entered(await openFor(by, form, args, deps), entries));
  };
  const slot = { hour: '14:00', place: 'Issoire' };
  await fill('record-meeting', {}, { committee: 'CT', on: '2021-03-10', place: 'Mairie' });
  await fill('plan-meeting', {}, { committee: 'COPIL', day: '2021-06-24', ...slot });
  await fill('plan-meeting', {}, { committee: 'CT', day: '2021-06-10', ...slot });
  await fill('plan-meeting', {}, { committee: 'CT', day: '2021-05-03', ...slot });
  await fill('plan-meeting', {}, { committee: 'COPIL', day: '2021-05-03', ...slot });
  const meetings = await db.meeting.findMany({ where: { state: 'PLANNED' }, orderBy: { day: 'desc' } });
  const [copil = '', ct = '', ...others] = meetings.map(({ reference }) => reference);
  const held = others.find((one) => one.startsWith('CT')) ?? '';
  const today = others.find((one) => one !== held) ?? '';
  await fill('write-point', { meeting: copil }, { title: 'Le bilan', minutes: '20', presenter: 'Claire' });
  await fill('convene', { meeting: ct }, {});
  await fill('hold-meeting', { meeting: held }, {});
  await fill('circulate-minutes', { meeting: held }, {});
  await fill('ask-correction', { meeting: held }, { text: 'Lire : 14 h' }, YANN);
  await fill('propose-point', MESSAGE, { title: 'Un point', meeting: copil });
  await fill(
    'open-poll',
    {},
    { committee: 'CT', day1: '2021-10-05', day2: '2021-10-12', day3: '2021-10-19', place: 'Mairie' },
  );
  for (const text of ['Ouvrir à 7 h 15.', 'Une charte commune.']) {
    await fill('record-decision', {}, { text, place: 'Comité technique' });
  }
  await fill('create-indicator', {}, { label: 'Places ouvertes', unit: 'places', objective: 'O1.1', baseline: '' });
  await fill('add-means', {}, { party: 'Ville', kind: 'fonctionnement', planned: '1000', source: 'Budget' });
  await fill('add-partner', {}, { name: 'Les Petits Pas', kind: 'association' });
  await fill('add-closed-day', {}, { on: '2021-05-14', label: 'Pont' });

  const document = await db.document.findFirstOrThrow();
  const kept = { url: 'https://example.org/annexe.pdf', source: 'Caf' };
  await fill('file-document', { document: document.code }, kept);

  const claire = await findViewer({ slackUserId: CLAIRE, channelId: undefined, via: 'form', audience: 'self' }, deps);
  const agreementId = claire.agreement.id;
  const lead = await db.person.findFirstOrThrow({ where: { agreementId, name: 'Yann Genêt' } });
  const objective = await db.objective.findFirstOrThrow({ where: { agreementId, code: 'O1.1' } });
  const party = await db.party.findFirstOrThrow({ where: { agreementId, code: 'API' } });
  const sheet = {
    title: 'Un relais itinérant',
    partnerNumber: '',
    objective: objective.id,
    axes: ['none'],
    planYears: '2021, 2022',
    leadParty: party.id,
    leadPerson: lead.id,
    startsOn: '2021-05-03',
    dueOn: '2022-06-30',
    visibility: 'PARTIES',
    need: '',
    needSource: '',
    source: null,
  } as const;
  const { reference } = await createSheet(claire, { ...sheet, axes: [...sheet.axes] }, deps);
  const row = await db.actionSheet.findFirstOrThrow({ where: { agreementId, reference } });
  const steps = [1, 2].map((position) => ({ label: `Étape ${position}`, dueOn: new Date('2021-09-01'), position }));
  await db.milestone.createMany({ data: steps.map((step) => ({ ...step, sheetId: row.id })) });
  await fill('review-sheet', { sheet: reference }, { achieved: 'Ouvert.' });
  await fill('record-funding', { sheet: reference }, { funder: 'Le Département', amount: '500', source: 'Arrêté' });

  const [proposed, adopted] = await db.decision.findMany({
    where: { agreementId, kind: 'OTHER', meetingId: null },
    include: { versions: true },
    orderBy: { draftReference: 'asc' },
  });
  for (const slackUserId of VOICES) {
    const viewer = await findViewer({ slackUserId, channelId: undefined, via: 'form', audience: 'self' }, deps);
    const versionId = adopted?.versions[0]?.id ?? '';
    const word = { subject: 'DECISION', versionId, partyId: null, choice: 'AGREE', reason: '' } as const;
    await giveVoice(viewer, word, deps);
  }
  const one = { where: { agreementId } };
  const [point, waiting, poll, rotation, funding, means, partner, invited] = await Promise.all([
    db.agendaItem.findFirstOrThrow({ where: { title: 'Le bilan' } }),
    db.agendaItem.findFirstOrThrow({ where: { title: 'Un point' } }),
    db.meetingPoll.findFirstOrThrow(one),
    db.rotation.findFirstOrThrow(one),
    db.funding.findFirstOrThrow({ where: { sheetId: row.id } }),
    db.resourceCommitment.findFirstOrThrow({ where: { agreementId, label: '' } }),
    db.partner.findFirstOrThrow(one),
    db.meeting.findFirstOrThrow({ where: { agreementId, reference: ct } }),
  ]);
  const { reference: recorded } = await db.meeting.findFirstOrThrow({ where: { agreementId, place: 'Mairie' } });
  const { id: itemId } = await db.agendaItem.findFirstOrThrow({ where: { meeting: { agreementId, reference: held } } });
  const task = await db.meetingTask.create({
    data: { itemId, isDecision: false, text: 'Relancer la Caf', dueOn: new Date('2021-06-01'), addedAt: clock.now },
  });
  const circulated = await db.minutesVersion.findFirstOrThrow({ where: { meeting: { agreementId, reference: held } } });
  const reason = 'Un motif';
  const meeting = { meeting: copil };
  const decision = { decision: proposed?.draftReference ?? '' };
  const confirm = ['yes'];
  const none = { args: {}, entries: {} };
  const onSheet = { args: { sheet: reference }, entries: {} };
  await tacitAgreement(deps);
  const samples: Record<FormId, Sample> = {
    'add-member': { args: {}, entries: { seat: 'référents thématiques', name: 'Agathe Pivoine' } },
    'end-mandate': { args: {}, entries: { membership: 'Karim Laurier', reason, confirm } },
    'name-representative': { args: {}, entries: { membership: 'Françoise Marronnier', person: 'Émilie Charme' } },
    'link-person': { args: {}, entries: { person: 'Émilie Charme', slackUser: 'U0NEW00001' } },
    'change-setting': { args: { key: 'remindersMost' }, entries: { reason } },
    'correct-objective': { args: { code: 'O1.1' }, entries: { reason } },
    'override-turn': { args: { rotation: rotation.id }, entries: { turn: '2022', party: 'Caf', reason } },
    'change-articles': { args: { party: 'VILLE' }, entries: {} },
    'plan-meeting': { args: {}, entries: { committee: 'CT', day: '2021-11-10', place: 'Issoire' } },
    'open-poll': { args: { committee: 'COPIL' }, entries: { day1: '2021-11-10', day2: '2021-11-12', place: 'Mairie' } },
    'close-poll': { args: { poll: poll.id }, entries: { slot: '5 octobre' } },
    'give-up-poll': { args: { poll: poll.id }, entries: { reason, confirm } },
    'fill-poll': { args: { poll: poll.id }, by: YANN, entries: {} },
    'file-document': { args: { document: document.code }, entries: {} },
    'move-meeting': { args: meeting, entries: { reason } },
    'cancel-meeting': { args: meeting, entries: { reason, confirm } },
    'change-offices': { args: meeting, entries: { reason } },
    convene: { args: meeting, entries: {} },
    'stand-in': { args: { meeting: invited.id }, by: YANN, entries: { standInName: 'Paul Dupont' } },
    'write-point': { args: { ...meeting, item: point.id }, entries: {} },
    'propose-point': { args: { ...MESSAGE, ts: '1620025200.000200' }, entries: { title: 'Autre' } },
    'refuse-point': { args: { item: waiting.id }, entries: { reason } },
    'hold-meeting': { args: { meeting: today }, entries: {} },
    'write-note': { args: { ...meeting, item: point.id }, entries: { notes: 'Dit.' } },
    'add-to-notes': {
      args: { ...MESSAGE, ts: '1620025200.000300' },
      entries: { item: '1.', text: 'Dit ailleurs.', dueOn: '' },
    },
    'circulate-minutes': { args: { meeting: recorded }, entries: {} },
    'answer-minutes': { args: { version: circulated.id }, by: 'U0GERARD01', entries: {} },
    'ask-correction': { args: { meeting: held }, entries: { text: 'Lire : 15 h' } },
    'judge-correction': { args: { meeting: held }, entries: { correction: '14 h', verdict: 'acceptée' } },
    'show-minutes-to': { args: { meeting: held }, entries: {} },
    'record-meeting': { args: {}, entries: { committee: 'COPIL', on: '2021-02-02', place: 'Mairie' } },
    'strike-meeting': { args: {}, entries: { meeting: 'Mairie', reason, confirm } },
    'record-decision': { args: {}, entries: { text: 'Encore une.', place: 'Comité technique' } },
    'give-voice': { args: decision, by: 'U0GERARD01', entries: { choice: 'AGREE' } },
    'follow-up': {
      args: { decision: adopted?.draftReference ?? '', kind: 'POSTPONED' },
      entries: { dueOn: '2021-12-01', reason },
    },
    'reword-decision': { args: decision, entries: { text: 'Ouvrir à 7 h 20.', reason } },
    'change-decision': { args: decision, entries: {} },
    'withdraw-decision': { args: decision, entries: { reason, confirm } },
    'ask-parties': { args: { what: 'communication', title: 'Plaquette commune' }, entries: {} },
    'follow-task': { args: { task: task.id, kind: 'POSTPONED' }, entries: { dueOn: '2021-11-10', reason } },
    'close-decision': { args: decision, entries: { reason, confirm } },
    'invite-guest': { args: {}, entries: { name: 'Nadia Iris' } },
    'record-renewal': { args: {}, entries: { party: 'Caf', kind: 'délibération', body: 'Le conseil' } },
    'settle-due': { args: { subject: 'cadence:CT:2020:2', on: '2020-12-31' }, entries: { reason } },
    renew: {
      args: {},
      by: TACIT_COORDINATOR,
      entries: { endsOn: '2026-12-31', text: 'Reconduite.', seen: ['2026'] },
    },
    'choose-reminders': none,
    'add-closed-day': { args: {}, entries: { on: '2021-05-28', label: 'Fête' } },
    'remove-closed-days': { args: {}, entries: { days: 'Pont', confirm } },
    'send-spreadsheet': none,
    'create-indicator': { args: {}, entries: { label: 'Familles suivies' } },
    'change-indicator': { args: { indicator: 'I-01' }, entries: {} },
    'add-reading': { args: { indicator: 'I-01' }, entries: { on: '2021', value: '12', source: 'Caf' } },
    'add-means': { args: {}, entries: { party: 'Ville', kind: 'ETP', planned: '1', source: 'Budget' } },
    'change-means': { args: { means: means.id }, entries: {} },
    'record-funding': { args: { sheet: reference, funding: funding.id }, entries: {} },
    'add-partner': { args: {}, entries: { name: 'Les Grands Pas', kind: 'association' } },
    'change-partner': { args: { partner: partner.id }, entries: {} },
    'create-sheet': {
      args: {},
      entries: {
        title: 'Autre',
        objective: 'O1.1',
        axes: ['none'],
        leadParty: 'Ville',
        leadPerson: 'Karim Laurier',
        dueOn: '2021-12-31',
      },
    },
    'follow-sheet': onSheet,
    'ask-arbitration': onSheet,
    'complete-sheet': onSheet,
    'review-sheet': onSheet,
    'edit-sheet': onSheet,
    'carry-sheet': onSheet,
    'mark-milestones': onSheet,
  };
  return { deps, samples };
}
