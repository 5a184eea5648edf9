import type { RenewalCount } from '../../domain/agreement/renewal/count-renewal.ts';
import type { PartyName } from '../../domain/text/party-name.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';
import { decisionForms } from './decision-forms.ts';
import { fileDocument } from './documents.ts';
import { dueForms } from './due-forms.ts';
import { indicatorForms } from './indicator-forms.ts';
import { meansForms } from './means-forms.ts';
import { meetingForms } from './meeting-forms.ts';
import { partnerForms } from './partners.ts';
import { partyForms } from './party-forms.ts';
import { renewal } from './renewal.ts';
import { reviewForms } from './reviews.ts';
import { sheetEditForms } from './sheet-edit-forms.ts';
import { sheetForms } from './sheet-forms.ts';

const { count, pick } = plural('fr');
const { of, ofName, to } = partyWords('fr');

/** Titles (24 characters at most), labels and confirmations of the forms. */
export const forms = {
  fileDocument,
  choose: 'Choisir…',
  optional: '(facultatif)',
  confirm: 'Confirmation',
  somebody: 'Quelqu’un',
  noBeneficiaryData: 'N’inscrivez aucune donnée personnelle sur les bénéficiaires.',
  addMember: {
    title: 'Ajouter un membre',
    submit: 'Ajouter le membre',
    seat: 'Siège',
    person: 'Personne déjà dans l’annuaire',
    name: 'Ou : nom et prénom d’une nouvelle personne',
    jobTitle: 'Fonction',
    email: 'Adresse électronique professionnelle',
    axes: 'Axes dont la personne est chargée',
    startsOn: 'Début du mandat',
    endsOn: 'Fin du mandat (dernier jour)',
    done: (p: { name: string; seat: string; party: string; committee: string }) =>
      `${p.name} siège désormais : ${p.committee}, ${p.party}, ${p.seat}.`,
    overNumber: 'Attention : le texte prévoit moins de sièges que de titulaires sur cette ligne (annexe 3).',
  },
  endMandate: {
    title: 'Mettre fin à un mandat',
    submit: 'Mettre fin au mandat',
    confirm: 'Oui, mettre fin à ce mandat (la personne convoquée en sera prévenue)',
    membership: 'Mandat',
    endsOn: 'Dernier jour',
    reason: 'Motif',
    done: (p: { name: string; seat: string; endsOn: string }) =>
      `Le mandat ${ofName(p.name)} (${p.seat}) se termine le ${frenchDate(p.endsOn)}. Il reste dans l’historique.`,
  },
  nameRepresentative: {
    title: 'Nommer un représentant',
    submit: 'Nommer le représentant',
    membership: 'Titulaire',
    person: 'Représentant·e',
    startsOn: 'À partir du',
    done: (p: { holder: string; representative: string; seat: string }) =>
      `${p.representative} représente désormais ${p.holder} (${p.seat}).`,
    outsideText: (p: { seat: string }) =>
      `Le texte ne prévoit pas de représentant pour ce siège (${p.seat}, annexe 3) ; accord des parties conseillé.`,
  },
  linkPerson: {
    title: 'Relier une personne',
    submit: 'Relier ce compte',
    person: 'Personne de l’annuaire',
    slackUser: 'Son compte Slack',
    hint: 'Laissez vide pour retirer le lien.',
    done: (p: { name: string }) => `${p.name} est relié·e à ce compte Slack : ses droits sont ceux de l’annuaire.`,
    removed: (p: { name: string }) => `${p.name} n’est plus relié·e à Slack.`,
  },
  changeSetting: {
    title: 'Changer une règle',
    submit: 'Changer le réglage',
    value: 'Nouvelle valeur',
    reason: 'Motif ou décision',
    proposeTitle: 'Proposer une règle',
    byAccord:
      'Annexe 3 : cette règle change quand chaque partie a donné son accord. Votre proposition leur est soumise.',
    done: (p: { label: string }) => `Règle changée : ${p.label}. L’ancienne valeur reste dans l’historique.`,
  },
  correctObjective: {
    title: 'Corriger une faute',
    submit: 'Corriger l’objectif',
    label: 'Libellé',
    reason: 'Faute corrigée',
    note: 'Art. 11 : un changement de sens passe par un avenant. Ici, seulement une faute de forme.',
    done: (p: { code: string }) => `Correction de ${p.code} enregistrée. L’ancien libellé reste dans l’historique.`,
  },
  overrideTurn: {
    title: 'Changer un tour',
    submit: 'Attribuer le tour',
    turn: 'Tour',
    party: 'Partie',
    reason: 'Motif',
    done: (p: { party: PartyName }) => `Ce tour revient ${to(p.party)}. Les tours suivants gardent l’ordre.`,
  },
  recordMeeting: {
    title: 'Séance tenue',
    submit: 'Enregistrer la séance',
    committee: 'Instance',
    on: 'Date de la séance',
    place: 'Lieu (ou « à distance »)',
    done: (p: { committee: string; on: string }) =>
      `${p.committee} : séance tenue le ${frenchDate(p.on)}, enregistrée.`,
  },
  strikeMeeting: {
    title: 'Retirer une séance',
    submit: 'Retirer la séance',
    confirm: 'Oui, retirer cette séance : elle ne comptera plus (personne n’est averti)',
    meeting: 'Séance enregistrée par erreur',
    reason: 'Motif',
    choice: (p: { committee: string; on: string; place: string }) => `${p.committee}, ${frenchDate(p.on)}, ${p.place}`,
    done: (p: { committee: string; on: string }) =>
      `${p.committee} : la séance du ${frenchDate(p.on)} ne compte plus. Elle reste dans l’historique.`,
  },
  recordRenewal: {
    title: 'Décision de reconduction',
    submit: 'Enregistrer la décision',
    party: 'Partie qui a décidé',
    kind: 'Acte',
    kinds: { deliberation: 'délibération', decision: 'décision' },
    body: 'Organe (conseil municipal, conseil communautaire, conseil d’administration…)',
    decidedOn: 'Date de la décision',
    reference: 'Référence de l’acte',
    done: (p: RenewalCount & { party: PartyName }) =>
      `Décision ${of(p.party)} enregistrée. Reconduction : ${renewal.progress(p)}`,
  },
  addClosedDay: {
    title: 'Ajouter un jour férié',
    submit: 'Ajouter ce jour',
    on: 'Date',
    label: 'Nom',
    hint: 'Les onze jours fériés de métropole sont déjà connus : seulement ceux de votre territoire.',
    done: (p: { on: string; label: string }) => `${frenchDate(p.on)} : ${p.label}. Ce jour n’est plus ouvré.`,
  },
  sendSpreadsheet: {
    title: 'Envoyer un tableur',
    how: 'Rien n’est enregistré avant « Confirmer », sous l’aperçu que je mets dans nos messages directs.',
    file: 'Fichier',
    hint: 'XLSX ou CSV, 2 Mo au plus.',
    submit: 'Lire ce fichier',
    read: 'Fichier lu',
    done: (p: { file: string }) => `J’ai lu ${p.file}. L’aperçu vous attend dans nos messages directs.`,
  },
  removeClosedDays: {
    title: 'Retirer des jours',
    submit: 'Retirer ces jours',
    confirm: 'Oui, retirer ces jours du calendrier (personne n’en est averti)',
    days: 'Jour ajouté, ou fichier importé',
    day: (p: { on: string; label: string }) => `${frenchDate(p.on)} : ${p.label}`,
    file: (p: { source: string; spans: number }) => `${p.source} (${count(p.spans, 'période')})`,
    done: (p: { removed: number }) => pick(p.removed, { one: 'Retiré.', other: `${p.removed} périodes retirées.` }),
  },
  chooseReminders: {
    title: 'Mes rappels',
    submit: 'Enregistrer mes choix',
    reachBy: 'Comment vous joindre',
    reach: { SLACK: 'par Slack', EMAIL: 'par courriel' },
    kinds: 'Rappels voulus',
    kindsHint: 'Ce qui relève de votre fonction vous est rappelé de toute façon.',
    resume: 'Me rappeler de nouveau ce que j’avais fait taire',
    resumeChoice: (p: { number: number }) =>
      pick(p.number, { one: 'oui, ce point', other: `oui, les ${p.number} points` }),
    done: 'Vos choix sont enregistrés.',
  },
  ...meetingForms,
  ...decisionForms,
  ...sheetForms,
  ...reviewForms,
  ...partnerForms,
  ...partyForms,
  ...sheetEditForms,
  ...meansForms,
  ...dueForms,
  ...indicatorForms,
};
