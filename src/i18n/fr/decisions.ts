import type { PartyName } from '../../domain/text/party-name.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count, pick } = plural('fr');
const { of, opening, the, verb } = partyWords('fr');

type Choice = 'AGREE' | 'DISAGREE' | 'ABSTAIN';

/** What was just recorded for whom, « Accord de la Ville enregistré ». */
const given: Record<Choice, (ofParties: string) => string> = {
  AGREE: (ofParties) => `Accord ${ofParties} enregistré`,
  DISAGREE: (ofParties) => `Désaccord ${ofParties} enregistré`,
  ABSTAIN: (ofParties) => `Abstention ${ofParties} enregistrée`,
};

const choices: Record<Choice, string> = { AGREE: 'd’accord', DISAGREE: 'pas d’accord', ABSTAIN: 'abstention' };

/** Decisions: recording, agreeing, the register, what becomes of them. */
export const decisions = {
  title: 'Registre des décisions',
  list: 'Décisions',
  none: 'Aucune décision ne répond à cette demande.',
  empty: 'Aucune décision n’est encore enregistrée. Dans le menu « … » d’un message : « Enregistrer une décision ».',
  count: (p: { adopted: number; proposed: number }) =>
    `${count(p.adopted, 'adoptée')}, ${p.proposed} en attente d’accord`,
  new: 'Nouvelle décision',
  kinds: {
    OBJECTIVE: 'objectif',
    PLAN: 'plan d’actions',
    REVIEW: 'bilan',
    EVALUATION_QUESTION: 'question évaluative',
    GUEST: 'personne ressource',
    RULE: 'règle de fonctionnement',
    COMMUNICATION: 'communication',
    OTHER: 'autre',
  },
  states: { PROPOSED: 'proposée', ADOPTED: 'adoptée', WITHDRAWN: 'abandonnée', NOT_ADOPTED: 'non adoptée' },
  followUps: { OPEN: 'à faire', DONE: 'faite', DROPPED: 'abandonnée' },
  recorded: (p: { reference: string; agreed: number; parties: number }) =>
    `Décision ${p.reference} enregistrée, accord ${p.agreed}/${p.parties}`,
  adopted: (p: { reference: string; agreed: number; parties: number; on: string }) =>
    `Décision ${p.reference} adoptée, accord ${p.agreed}/${p.parties} le ${frenchDate(p.on)}`,
  adoptedByMinutes: (p: { reference: string; on: string }) =>
    `Décision ${p.reference} adoptée le ${frenchDate(p.on)} avec le compte rendu que chaque partie a approuvé`,
  ended: {
    WITHDRAWN: (p: { reference: string }) => `Décision ${p.reference} abandonnée avant son adoption`,
    NOT_ADOPTED: (p: { reference: string }) => `Décision ${p.reference} close : non adoptée`,
  },
  endedFor: {
    WITHDRAWN: (p: { reason: string | null; on: string }) =>
      `Abandonnée le ${frenchDate(p.on)}${p.reason ? ` : ${p.reason}` : ''}.`,
    NOT_ADOPTED: (p: { reason: string | null; on: string }) =>
      `Close le ${frenchDate(p.on)} sans l’accord de chaque partie${p.reason ? ` : ${p.reason}` : ''}.`,
  },
  alreadyRecorded: (p: { reference: string }) => `Ce message était déjà enregistré : c’est la décision ${p.reference}.`,
  reservedCard: 'Son texte est réservé : tout le monde ici n’a pas à le lire.',
  approval: (p: { agreed: number; parties: number }) => `accord ${p.agreed}/${p.parties}`,
  awaited: (p: { parties: string[] }) => `Accord requis : ${p.parties.join(', ')}`,
  draftWas: (p: { reference: string }) => `proposée sous ${p.reference}`,
  facts: {
    kind: 'Nature',
    place: 'Instance',
    recorded: 'Enregistrée',
    owner: 'Responsable',
    dueOn: 'Échéance',
    followUp: 'Suivi',
  },
  by: (p: { name: string; on: string }) => `${p.name}, ${frenchDate(p.on)}`,
  noOwner: 'personne n’est désigné',
  voices: 'Voix des parties',
  choices,
  capacities: { HOLDER: 'titulaire', REPRESENTATIVE: 'suppléance' },
  ways: {
    slash: 'par commande',
    mention: 'par mention',
    form: 'par formulaire',
    button: 'par bouton',
    shortcut: 'par le menu d’un message',
    home: 'par l’accueil',
    mail: 'par courriel',
    program: 'par programme',
  } as Record<string, string>,
  waiting: 'en attente',
  spoke: (p: { person: string; capacity: string; way: string }) => `${p.person} (${p.capacity}, ${p.way})`,
  why: (p: { reason: string }) => `« ${p.reason} »`,
  wordings: (p: { number: number; by: string; reason: string | null }) =>
    `Formulation n° ${p.number}, par ${p.by}${p.reason ? ` : ${p.reason}` : ''}. Ce qui avait été dit de la précédente ne compte plus.`,
  voided: (p: { party: string; person: string; choice: string; number: number }) =>
    `${p.party} : ${p.choice} (${p.person}) sur la formulation n° ${p.number}, sans effet`,
  concerns: 'Elle concerne',
  chain: 'Sa chaîne',
  about: (p: { references: string[] }) => `concerne ${p.references.join(', ')}`,
  fromMeeting: (p: { reference: string; on: string }) => `Séance ${p.reference}, ${frenchDate(p.on)}`,
  fromThread: 'Le message dans Slack',
  corrects: (p: { reference: string }) => `Corrige la décision ${p.reference}.`,
  correctedBy: (p: { references: string[] }) => `Corrigée par : ${p.references.join(', ')}.`,
  proof: 'Preuve',
  said: (p: { name: string | null }) => p.name ?? 'auteur inconnu',
  quote: (p: { text: string }) => `« ${p.text} »`,
  files: (p: { files: string[] }) => `${pick(p.files.length, 'fichier')} : ${p.files.join(', ')}`,
  edited: 'modifié depuis dans Slack : le texte gardé est celui d’origine',
  deleted: 'supprimé depuis dans Slack : le texte gardé est celui d’origine',
  fingerprint: (p: { hash: string }) => `Empreinte du texte et de sa preuve (SHA-256) : ${p.hash}`,
  seal: (p: { position: number; hash: string }) => `Registre, n° d’ordre ${p.position}, sceau ${p.hash}`,
  cog: (p: { note: string }) => `⚠ Contraire à la COG ? ${p.note}`,
  visibleTo: (p: { who: string }) => `Lisible par : ${p.who}.`,
  readers: {
    parties: (p: { parties: PartyName[] }) =>
      p.parties.length > 0 ? `les parties signataires (${the(p.parties)})` : 'les parties signataires',
    committee: (p: { committee: string | null }) =>
      `les parties signataires, ${p.committee ? `les membres de l’instance (${p.committee})` : 'l’instance'} et les personnes invitées`,
    onceAdopted: (p: { who: string }) => `${p.who} ; par tout le monde une fois adoptée`,
  },
  steps: {
    DONE: (p: { by: string; on: string; reason: string | null }) =>
      `Faite, selon ${p.by}, ${frenchDate(p.on)}${p.reason ? ` : ${p.reason}` : ''}`,
    POSTPONED: (p: { by: string; on: string; reason: string | null; dueOn: string | null }) =>
      `Reportée${p.dueOn ? ` au ${frenchDate(p.dueOn)}` : ''} par ${p.by}, ${frenchDate(p.on)}${p.reason ? ` : ${p.reason}` : ''}`,
    DROPPED: (p: { by: string; on: string; reason: string | null }) =>
      `Abandonnée par ${p.by}, ${frenchDate(p.on)}${p.reason ? ` : ${p.reason}` : ''}`,
    REOPENED: (p: { by: string; on: string; reason: string | null }) =>
      `Rouverte par ${p.by}, ${frenchDate(p.on)}${p.reason ? ` : ${p.reason}` : ''}`,
  },
  late: 'en retard',
  dueLine: (p: { owner: string | null; on: string | null }) =>
    [p.owner, p.on ? `pour le ${frenchDate(p.on)}` : null].filter(Boolean).join(', '),
  buttons: {
    agree: (p: { party: string }) => `Accord : ${p.party}`,
    other: 'Autre réponse',
    reword: 'Changer le texte',
    change: 'Compléter',
    withdraw: 'Abandonner',
    close: 'Clore : non adoptée',
    remind: (p: { party: PartyName }) => `Relancer ${the(p.party)}`,
    correct: 'Corriger par une autre',
    done: 'Fait',
    postpone: 'Reporter',
    drop: 'Abandonner',
    reopen: 'Rouvrir',
  },
  awaitYou: 'Votre accord est attendu',
  given: (p: { reference: string; parties: PartyName[]; choice: Choice; said: number; among: number }) =>
    `${given[p.choice](of(p.parties))} (décision ${p.reference}). ${count(p.said, 'partie')} sur ${p.among} ${pick(p.said, { one: 's’est prononcée', other: 'se sont prononcées' })}.`,
  follows: {
    AGREE: null,
    DISAGREE: 'Le motif est transmis à qui l’a proposée, à la coordination et aux autres parties.',
    ABSTAIN:
      'Une abstention n’est pas un accord : la décision n’est adoptée que si chaque partie est d’accord. La coordination en est informée.',
  },
  refusedTitle: (p: { reference: string; parties: PartyName[]; on: string }) =>
    `${p.reference}, sans l’accord ${of(p.parties)} (${frenchDate(p.on)})`,
  takenUp: (p: { decision: string; reference: string; committee: string; day: string }) =>
    `${p.decision} est à l’ordre du jour de ${p.reference} (${p.committee}, ${frenchDate(p.day)}), sans son texte.`,
  takenUpLater: (p: { reference: string }) =>
    `Aucune réunion n’est planifiée : ${p.reference} sera au projet d’ordre du jour de la prochaine.`,
  reminded: {
    asked: (p: { reference: string; names: string[] }) =>
      `Relance envoyée pour ${p.reference} : ${p.names.join(', ')}.`,
    askedToday: (p: { names: string[] }) => `Pas de nouvelle relance avant demain : ${p.names.join(', ')}.`,
    unreached: (p: { names: string[] }) => `Ni compte Slack ni courriel, à prévenir autrement : ${p.names.join(', ')}.`,
    nobody: (p: { party: PartyName }) =>
      `${opening(p.party)} n’${verb(p.party, { one: 'a', other: 'ont' })} personne pour répondre en son nom : aucune relance n’est partie.`,
  },
  nowAdopted: (p: { reference: string }) => `Chaque partie est d’accord : c’est la décision ${p.reference}.`,
  asked: {
    headline: (p: { reference: string }) => `Décision ${p.reference} : votre accord est attendu`,
    voidOnly: (p: { reference: string }) => `Décision ${p.reference} : le texte a changé`,
    voices: (p: { parties: PartyName[] }) => `Vous répondez au nom ${of(p.parties)}.`,
    isVoid: 'Le texte a été modifié : votre réponse précédente n’est plus valable.',
    former: (p: { choice: Choice; text: string }) =>
      `Texte précédent (votre réponse : ${choices[p.choice]}) : « ${p.text} »`,
    now: (p: { text: string }) => `Nouveau texte : « ${p.text} »`,
    reworded: (p: { by: string; reason: string | null }) =>
      `Nouvelle formulation par ${p.by}${p.reason ? ` : ${p.reason}` : ''}.`,
    owner: (p: { line: string }) => `Suite : ${p.line}`,
  },
  followed: {
    DONE: (p: { reference: string }) => `Décision ${p.reference} : faite, c’est noté.`,
    POSTPONED: (p: { reference: string; dueOn: string | null }) =>
      `Décision ${p.reference} reportée${p.dueOn ? ` au ${frenchDate(p.dueOn)}` : ''}.`,
    DROPPED: (p: { reference: string }) =>
      `Décision ${p.reference} : sa suite est abandonnée ; elle reste au registre.`,
    REOPENED: (p: { reference: string }) => `Décision ${p.reference} : de nouveau à faire.`,
  },
  ask: {
    agree: (p: { reference: string; party: PartyName }) => `Décision ${p.reference} : donner l’accord ${of(p.party)} ?`,
    settled: (p: { reference: string }) => `La décision ${p.reference} n’attend plus de réponse`,
    text: 'Le texte et sa preuve',
  },
  told: {
    headline: (p: { reference: string }) => `Décision ${p.reference} adoptée`,
    yours: (p: { on: string | null }) => `Vous en êtes responsable${p.on ? `, pour le ${frenchDate(p.on)}` : ''}.`,
  },
  verification: {
    title: 'Vérification du registre',
    intact: (p: { entries: number }) =>
      `${count(p.entries, 'décision')} : chaque sceau recalculé est le bon, et ce que le bot montre est ce qui a été adopté.`,
    empty: 'Le registre est vide : il n’y a rien à vérifier.',
    last: (p: { hash: string }) => `Dernier sceau, à comparer avec un extrait gardé ailleurs : ${p.hash}`,
    tampered: (p: { position: number; reference: string }) =>
      `Altération : la première est au n° d’ordre ${p.position}, décision ${p.reference}.`,
    what: {
      entry: 'L’entrée du registre, ou sa place dans la chaîne, a été modifiée.',
      text: 'Le texte n’est plus celui qui a été adopté.',
      proof: 'Les messages gardés en preuve ont été modifiés.',
      voices: 'Les voix ne sont plus celles qui ont été données.',
      decision: 'La fiche de la décision n’est plus celle qui a été adoptée.',
      missing: 'Son entrée manque au registre.',
    },
  },
};
