import type { PartyName } from '../../domain/text/party-name.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count } = plural('fr');
const { of } = partyWords('fr');

/** Minutes of meetings. */
export const minutes = {
  title: (p: { committee: string; day: string }) => `Compte rendu — ${p.committee}, ${frenchDate(p.day)}`,
  draft: 'Projet, pas encore diffusé',
  circulated: (p: { number: number; approvedBy: unknown[]; awaited: PartyName[]; silentOn: string | null }) =>
    `Version ${p.number} diffusée. Accord : ${p.approvedBy.length}/${p.approvedBy.length + p.awaited.length}${p.awaited.length > 0 ? `, attendu ${of(p.awaited)}` : ''}.${p.silentOn ? ` Sans réponse, approuvée après le ${frenchDate(p.silentOn)}.` : ''}`,
  approved: (p: { number: number; on: string; how: 'parties' | 'silence' }) =>
    p.how === 'silence'
      ? `Version ${p.number} approuvée par le silence des parties, après le ${frenchDate(p.on)}.`
      : `Version ${p.number} approuvée par toutes les parties le ${frenchDate(p.on)}.`,
  changed: 'Les notes ont changé depuis : à diffuser de nouveau.',
  facts: { date: 'Date', place: 'Lieu', chair: 'Présidence', secretary: 'Secrétariat' },
  presence: {
    PRESENT: 'Présents',
    REMOTE: 'À distance',
    REPRESENTED: 'Représentés',
    EXCUSED: 'Excusés',
    ABSENT: 'Absents',
  },
  representedBy: (p: { name: string }) => `représenté·e par ${p.name}`,
  voiceless: 'sans voix',
  toConfirm: (p: { parties: string[] }) =>
    `Personne n’était présent pour : ${p.parties.join(', ')}. Les décisions sont à confirmer.`,
  toConfirmBefore: (p: { party: string; from: number }) =>
    `${p.party} : personne n’était présent avant le point ${p.from}. Les décisions prises avant sont à confirmer.`,
  arrived: (p: { at: number }) => `arrivé·e au point ${p.at}`,
  quorumRule: (p: { rule: string }) => `Quorum : ${p.rule}.`,
  quorum: (p: { rule: string; present: number; needed: number; of: number; from: number | null }) => {
    const reached = `${p.present} sur ${p.of}, ${p.needed} à atteindre`;
    if (p.from === null) return `Quorum (${p.rule}) : non atteint, ${reached}.`;
    return `Quorum (${p.rule}) : atteint${p.from > 1 ? ` à partir du point ${p.from}, pas avant` : ''}, ${reached}.`;
  },
  presenceLine: (p: {
    party: string;
    present: number;
    remote: number;
    represented: number;
    excused: number;
    absent: number;
    late: { name: string; at: number }[];
  }) => {
    const counts = `${p.present} sur place, ${p.remote} à distance, représentés : ${p.represented}, excusés : ${p.excused}, absents : ${p.absent}`;
    const late = p.late.map(({ name, at }) => `${name} (point ${at})`).join(', ');
    return `${p.party} : ${counts}${late ? ` ; en cours de réunion : ${late}` : ''}`;
  },
  attendance: 'Présences',
  decision: (p: { text: string; reference: string | undefined }) =>
    `Décision${p.reference ? ` ${p.reference}` : ''} : ${p.text}`,
  withdrawn: (p: { reason: string }) => `abandonnée${p.reason ? ` : ${p.reason}` : ''}`,
  without: (p: { parties: string[] }) => `non adoptée, sans l’accord de : ${p.parties.join(', ')}`,
  task: (p: { text: string }) => `À faire : ${p.text}`,
  owner: (p: { owner: string | null; dueOn: string | null }) =>
    [p.owner, p.dueOn ? `avant le ${frenchDate(p.dueOn)}` : null].filter(Boolean).join(', '),
  open: 'reste ouvert',
  noNotes: 'Pas de note.',
  papers: (p: { papers: string }) => `Pièces : ${p.papers}`,
  corrections: 'Corrections demandées',
  correction: (p: { by: string; text: string; state: 'PROPOSED' | 'ACCEPTED' | 'REFUSED'; answer: string | null }) =>
    `${p.by} : ${p.text} — ${{ PROPOSED: 'en attente', ACCEPTED: 'acceptée', REFUSED: 'refusée' }[p.state]}${p.answer ? ` (${p.answer})` : ''}`,
  fingerprint: (p: { hash: string }) => `Empreinte : ${p.hash.slice(0, 16)}`,
  visibility: {
    PARTIES: 'les parties signataires',
    COMMITTEE: 'l’instance et les personnes invitées',
    PUBLIC: 'tout le monde',
  },
  visibleTo: (p: { who: string }) => `Lisible par : ${p.who}`,
  showTo: 'Qui peut lire',
  hold: 'Séance tenue',
  note: 'Noter un point',
  circulate: 'Diffuser',
  circulateNow: 'Diffuser le compte rendu',
  approve: 'Approuver',
  askCorrection: 'Demander une correction',
  judge: 'Répondre à une correction',
  heldDone: (p: { reference: string }) => `${p.reference} : séance tenue. Le projet de compte rendu est ouvert.`,
  noted: (p: { reference: string }) => `Note enregistrée dans le projet de compte rendu de ${p.reference}.`,
  circulatedDone: (p: { reference: string; number: number; told: number }) =>
    `Compte rendu de ${p.reference} figé en version ${p.number} et envoyé à ${count(p.told, 'personne')}.`,
  agreed: (p: { reference: string; agreed: number; parties: number }) =>
    `Accord enregistré pour le compte rendu de ${p.reference} : ${p.agreed}/${p.parties}.`,
  asked: 'Correction demandée. Le secrétariat en est averti ; sa réponse vous sera envoyée.',
  judgedYes:
    'Correction acceptée, la réponse est envoyée. Écrivez-la maintenant dans les notes, puis diffusez de nouveau le compte rendu.',
  judgedNo: 'Correction refusée. Le motif est envoyé à qui la demandait.',
  sent: (p: { committee: string; day: string; number: number }) =>
    p.number > 1
      ? `Compte rendu corrigé (version ${p.number}) — ${p.committee} du ${frenchDate(p.day)}`
      : `Compte rendu — ${p.committee} du ${frenchDate(p.day)}`,
  yourVoice: (p: { parties: PartyName[] }) => `Vous répondez au nom ${of(p.parties)} : votre accord est attendu.`,
  silence: (p: { on: string }) => `Sans réponse avant le ${frenchDate(p.on)}, votre accord est réputé donné.`,
  approvedNotice: {
    headline: (p: { committee: string; held: string; number: number }) =>
      `Compte rendu du ${p.committee} du ${frenchDate(p.held)} (version ${p.number}) : approuvé`,
    how: {
      parties: (p: { on: string }) => `Toutes les parties ont donné leur accord, le ${frenchDate(p.on)}.`,
      silence: (p: { on: string }) =>
        `Sans réponse avant le ${frenchDate(p.on)}, l’accord des parties silencieuses est réputé donné.`,
    },
    waiting: (p: { number: number }) =>
      `${count(p.number, { one: 'décision attend', other: 'décisions attendent' })} encore l’accord exprès de chaque partie.`,
    adopted: (p: { reference: string; text: string }) => `Décision ${p.reference} adoptée : « ${p.text} »`,
  },
  recorded: (p: { number: number }) =>
    p.number > 1
      ? `Cet accord vaut aussi pour les ${p.number} décisions qu’il enregistre, sauf celles que vous refusez :`
      : 'Cet accord vaut aussi pour la décision qu’il enregistre, sauf si vous la refusez :',
  recordedOne: (p: { reference: string; text: string }) => `${p.reference} : « ${p.text} »`,
  answerEach: 'Répondre décision par décision',
  contrary: (p: { decisions: string[] }) =>
    `Le registre dit autre chose de ${p.decisions.join(', ')} : à diffuser de nouveau avant d’être approuvé.`,
  wholeBelow: 'Le texte entier suit ; les liens pour répondre sont à la fin.',
  at: (p: { day: string; hour: string }) => `${frenchDate(p.day)} à ${p.hour}`,
  fact: (p: { title: string; text: string }) => `${p.title} : ${p.text}`,
  give: (p: { parties: PartyName[] }) => `Donner l’accord ${of(p.parties)}`,
  ask: {
    agree: (p: { parties: PartyName[] }) => `Donner l’accord ${of(p.parties)} à ce compte rendu ?`,
    agreed: (p: { parties: PartyName[] }) => `L’accord ${of(p.parties)} est déjà enregistré`,
    version: (p: { number: number; on: string }) => `Version ${p.number}, diffusée le ${frenchDate(p.on)}.`,
    text: 'Le compte rendu',
  },
};
