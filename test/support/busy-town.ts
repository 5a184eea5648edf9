import { giveVoice } from '../../src/domain/adoption/give-voice.ts';
import { judgePoint } from '../../src/domain/agenda/judge-point.ts';
import { proposePoint } from '../../src/domain/agenda/propose-point.ts';
import { recordRenewal } from '../../src/domain/agreement/record-renewal.ts';
import { renewAgreement } from '../../src/domain/agreement/renewal/renew-agreement.ts';
import { chaseSheets } from '../../src/domain/chases/chase-sheets.ts';
import { answerMeeting } from '../../src/domain/convocation/answer-meeting.ts';
import { conveneMeeting } from '../../src/domain/convocation/convene-meeting.ts';
import { type Recording, recordDecision } from '../../src/domain/decisions/record-decision.ts';
import { fileDocument } from '../../src/domain/documents/file-document.ts';
import { inviteGuest } from '../../src/domain/guests/invite-guest.ts';
import { askCorrection } from '../../src/domain/minutes/ask-correction.ts';
import { circulateMinutes } from '../../src/domain/minutes/circulate-minutes.ts';
import { writeNote } from '../../src/domain/minutes/write-note.ts';
import { renewalToCome } from '../../src/domain/parties/load-parties.ts';
import { cancelMeeting } from '../../src/domain/planning/cancel-meeting.ts';
import { holdMeeting } from '../../src/domain/planning/hold-meeting.ts';
import { planMeeting } from '../../src/domain/planning/plan-meeting.ts';
import { giveUpPoll } from '../../src/domain/polls/give-up-poll.ts';
import { openPoll } from '../../src/domain/polls/open-poll.ts';
import { muteReminder } from '../../src/domain/reminders/mute-reminder.ts';
import { tellBecame } from '../../src/domain/reminders/tell-became.ts';
import { followSheet } from '../../src/domain/sheets/follow-sheet.ts';
import { sheetCharges } from '../../src/domain/sheets/sheet-charges.ts';
import { words } from '../../src/i18n/words.ts';
import { addSheets, type Town } from './quiet-town.ts';

const VOICES = ['Gérard Érable', 'Bernard Châtaignier', 'Françoise Marronnier'];

/** 10 January 2022: the last year has begun, offices have passed to the next party, and nobody has acknowledged it. */
export async function lastYear(town: Town): Promise<void> {
  town.moveTo('2022-01-10T09:00:00Z');
}

/** 3 October 2022: each party has decided to renew, and nobody has recorded the new term. */
export async function renewalDecided({ agreementId, deps, as, moveTo }: Town): Promise<void> {
  moveTo('2022-10-03T09:00:00Z');
  const missing = await deps.db.party.findMany({ where: { agreementId, authorizingActs: { none: renewalToCome } } });
  for (const { code: party } of missing) {
    const act = { party, kind: 'délibération', body: 'Conseil', decidedOn: '2022-09-15', reference: '' };
    await recordRenewal(await as('Claire Aubépine'), act, deps);
  }
}

/** The same day: it is recorded. */
export async function renewed({ deps, as }: Town): Promise<void> {
  await renewAgreement(await as('Claire Aubépine'), { endsOn: '2026-12-31', text: 'Quatre ans.' }, deps);
}

/** 2 January 2023: the agreement is over, and nothing was renewed. */
export async function termOver({ moveTo }: Town): Promise<void> {
  moveTo('2023-01-02T09:00:00Z');
}

/** 4 December 2020: three sheets of the Ville must find another lead before its fields of competence pass. */
export async function beforeTransfers(town: Town): Promise<void> {
  town.moveTo('2020-12-04T09:00:00Z');
  const titles = ['Crèche du centre', 'Multi-accueil', 'Relais'];
  await addSheets(town, { party: 'VILLE', lead: 'Denise Lilas', titles });
}

/** 3 May 2021: meetings held and to come, polls, points, minutes, decisions, sheets: of each more than one where they end. It is the 7th then. */
export async function busySpring(town: Town): Promise<void> {
  const { deps, as, moveTo } = town;
  moveTo('2021-02-01T09:00:00Z');
  const plan = async (committee: string, day: string) => {
    const slot = { day, hour: '14:00', minutes: 90, place: 'Issoire', link: '' };
    return (await planMeeting(await as('Claire Aubépine'), { committee, ...slot }, deps)).reference;
  };
  const hold = async (reference: string) => {
    const input = { reference, present: [], remote: [], excused: [], arrivals: [], openItems: [] };
    await holdMeeting(await as('Claire Aubépine'), input, deps);
  };
  const written = [await plan('CT', '2021-02-16'), await plan('CT', '2021-02-17')];
  const sent = [await plan('COPIL', '2021-02-18')];
  const agreed = await plan('CT', '2021-02-15');
  moveTo('2021-02-19T09:00:00Z');
  for (const reference of [...written, ...sent, agreed]) await hold(reference);
  await tasks(town, written[0] ?? '');

  moveTo('2021-05-03T09:00:00Z');
  for (const reference of sent) {
    await circulateMinutes(await as('Claire Aubépine'), { reference }, deps);
    for (const text of ['Lire « la Ville ».', 'Lire « la Caf ».']) {
      await askCorrection(await as('Claire Aubépine'), { reference, text }, deps);
    }
  }
  await approvedMinutes(town, agreed);
  await documentsAndSheets(town);
  const steering = await plan('COPIL', '2021-05-20');
  const guest = await inviteGuest(
    await as('Claire Aubépine'),
    {
      ...{ name: 'Camille Exemple', organisation: 'Mission locale', email: 'camille@mission-locale.example' },
      ...{ theme: 'insertion', meeting: steering, wording: words('fr').guests.wording },
    },
    deps,
  );
  await agreeAll(town, guest.reference);
  const convened = [steering, await plan('CT', '2021-05-25')];
  for (const reference of convened) await conveneMeeting(await as('Claire Aubépine'), { reference }, deps);
  await standInDeclines(town, steering);
  // Once it has gone out, its agenda is not changed behind its readers' backs.
  await followSheet(
    await as('Claire Aubépine'),
    { reference: 'FA-01', status: 'BLOCKED', blockers: 'Pas de local', needsArbitration: true },
    deps,
  );
  await pointsOf(town, await plan('CT', '2021-06-15'));
  await plan('CT', '2021-06-16');
  // To be convened tomorrow at the latest; and some of which nobody says whether they took place.
  await plan('CT', '2021-05-18');
  for (let times = 0; times < 4; times += 1) await plan('CT', '2021-05-06');
  const cancelled = await plan('COPIL', '2021-06-29');
  await conveneMeeting(await as('Claire Aubépine'), { reference: cancelled }, deps);
  await cancelMeeting(await as('Claire Aubépine'), { reference: cancelled, reason: 'Élections' }, deps);
  await decisions(town);
  await polls(town);
  moveTo('2021-05-07T09:00:00Z');
}

/** Minutes with which every party agrees. */
async function approvedMinutes({ deps, as, agreementId }: Town, reference: string): Promise<void> {
  await circulateMinutes(await as('Claire Aubépine'), { reference }, deps);
  const { id: versionId } = await deps.db.minutesVersion.findFirstOrThrow({
    where: { meeting: { agreementId, reference } },
  });
  for (const name of VOICES) {
    const word = { subject: 'MINUTES', versionId, partyId: null, choice: 'AGREE', reason: '' } as const;
    await giveVoice(await as(name), word, deps);
  }
}

/** The mayor is represented by her deputy, who cannot come either. */
async function standInDeclines({ deps, as }: Town, meetingId: string): Promise<void> {
  const karim = await as('Karim Laurier');
  const standInId = karim.person?.id;
  await answerMeeting(await as('Françoise Marronnier'), { meetingId, answer: 'REPRESENTED', standInId }, deps);
  await answerMeeting(karim, { meetingId, answer: 'EXCUSED' }, deps);
}

/** A week later: the polls are over, the minutes not agreed to, a meeting near; Denise wants to hear of no decision. */
export async function aWeekLater({ agreementId, deps, as, moveTo }: Town): Promise<void> {
  moveTo('2021-05-14T09:00:00Z');
  const denise = await as('Denise Lilas');
  const reminders = await deps.db.delivery.findMany({
    where: { agreementId, personId: denise.person?.id ?? '', kind: 'due', subject: { startsWith: 'decision:' } },
    distinct: ['subject'],
  });
  for (const { id: deliveryId } of reminders) await muteReminder(denise, { deliveryId }, deps);
}

/** Who leads the first sheet is told so. */
async function toldOfLead({ deps: { db, now }, agreementId }: Town): Promise<void> {
  const { id } = await db.actionSheet.findFirstOrThrow({ where: { agreementId, reference: 'FA-01' } });
  await tellBecame({ tx: db, agreementId, byId: null, now: now() }, await sheetCharges(db, id));
}

async function documentsAndSheets(town: Town): Promise<void> {
  const { deps, as } = town;
  const annex = { code: 'ANNEXE-1', dated: '2019-03-01', url: 'https://exemple.fr/annexe-1', source: 'Agglo' };
  await fileDocument(await as('Claire Aubépine'), annex, deps);
  await addSheets(town, { party: 'API', lead: 'Yann Genêt', titles: ['Relais itinérant', 'Ludothèque', 'Guide'] });
  await toldOfLead(town);
  await chaseSheets(await as('Claire Aubépine'), { what: 'all' }, { ...deps, canMail: true });
}

async function pointsOf({ deps, as }: Town, reference: string): Promise<void> {
  for (const title of ['Transports', 'Tarifs', 'Horaires', 'Goûters']) {
    await proposePoint(await as('Emma Hazel'), { reference, title }, deps);
  }
  const item = await deps.db.agendaItem.findFirstOrThrow({
    where: { title: 'Goûters', meeting: { reference } },
    orderBy: { id: 'desc' },
  });
  await judgePoint(
    await as('Claire Aubépine'),
    { itemId: item.id, isAccepted: false, reason: 'Hors compétence' },
    deps,
  );
}

async function tasks({ deps, as, agreementId }: Town, reference: string): Promise<void> {
  const item = await deps.db.agendaItem.findFirstOrThrow({ where: { meeting: { agreementId, reference } } });
  const owner = await deps.db.person.findFirstOrThrow({ where: { agreementId, name: 'Denise Lilas' } });
  for (const task of ['Relancer la Caf.', 'Écrire au Relais.', 'Réserver la salle.', 'Compter les places.']) {
    const input = { reference, itemId: item.id, notes: '', task, isDecision: false, ownerId: owner.id };
    await writeNote(await as('Claire Aubépine'), { ...input, dueOn: '2021-05-12' }, deps);
  }
}

async function decisions(town: Town): Promise<void> {
  const { deps, as, agreementId } = town;
  const { db } = deps;
  const committee = await db.committee.findFirstOrThrow({ where: { agreementId, code: 'CT' } });
  const owner = await db.person.findFirstOrThrow({ where: { agreementId, name: 'Denise Lilas' } });
  const record = async (text: string) => {
    const said: Recording = {
      ...{ text, kind: 'OTHER', place: `committee:${committee.id}`, objectiveIds: [], visibility: 'PARTIES' },
      ...{ ownerId: owner.id, dueOn: '2021-05-12', cogNote: '', captured: null, context: [], corrects: null },
    };
    return (await recordDecision(await as('Claire Aubépine'), said, deps)).reference;
  };
  for (const text of ['Ouvrir à 7 h 15.', 'Fermer à 19 h.', 'Un seul tarif.', 'Un agenda.', 'Une fête.', 'Un bilan.'])
    await agreeAll(town, await record(text));
  for (const text of ['Un goûter bio.', 'Un guide commun.']) await record(text);
  // Refused long enough ago that who may settle it is reminded, and of no agenda that was drafted since.
  town.moveTo('2021-04-28T09:00:00Z');
  for (const text of ['Un carnet.', 'Un atelier.', 'Un logo.', 'Une lettre.', 'Un stand.', 'Un film.'])
    await refuse(town, await record(text));
  town.moveTo('2021-05-03T09:00:00Z');
}

async function refuse({ deps, as, agreementId }: Town, draftReference: string): Promise<void> {
  const { versions } = await deps.db.decision.findFirstOrThrow({
    where: { agreementId, draftReference },
    include: { versions: true },
  });
  const [against = ''] = VOICES;
  const word = { subject: 'DECISION', partyId: null, choice: 'DISAGREE', reason: 'Trop cher' } as const;
  await giveVoice(await as(against), { versionId: versions[0]?.id ?? '', ...word }, deps);
}

async function agreeAll({ deps, as, agreementId }: Town, reference: string): Promise<void> {
  const { versions } = await deps.db.decision.findFirstOrThrow({
    where: { agreementId, OR: [{ reference }, { draftReference: reference }] },
    include: { versions: true },
  });
  const versionId = versions[0]?.id ?? '';
  for (const name of VOICES) {
    const word = { subject: 'DECISION', versionId, partyId: null, choice: 'AGREE', reason: '' } as const;
    await giveVoice(await as(name), word, deps);
  }
}

async function polls({ deps, as, agreementId }: Town): Promise<void> {
  const open = async (committee: string) => {
    const slots = [
      { day: '2021-06-22', hour: '10:00' },
      { day: '2021-06-24', hour: '14:00' },
    ];
    const input = { committee, slots, minutes: 90, place: 'Issoire', link: '', closesOn: '2021-05-07' };
    await openPoll(await as('Claire Aubépine'), input, deps);
  };
  await open('CT');
  const { id } = await deps.db.meetingPoll.findFirstOrThrow({ where: { committee: { agreementId } } });
  await giveUpPoll(await as('Claire Aubépine'), { pollId: id, reason: 'Trop tôt' }, deps);
  await open('CT');
  await open('COPIL');
}
