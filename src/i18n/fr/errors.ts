import type { RenewalCount } from '../../domain/agreement/renewal/count-renewal.ts';
import type { PartyName } from '../../domain/text/party-name.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';
import { annualPlanErrors } from './annual-plan-errors.ts';
import { decisionErrors } from './decision-errors.ts';
import { dueErrors } from './due-forms.ts';
import { importErrors } from './import-errors.ts';
import { indicatorErrors } from './indicator-errors.ts';
import { meansErrors } from './means-errors.ts';
import { type NotYet, notYet } from './not-yet.ts';
import { partnerErrors } from './partners.ts';
import { renewal } from './renewal.ts';
import { reviewErrors } from './reviews.ts';
import { sheetEditErrors } from './sheet-edit-errors.ts';
import { sheetErrors } from './sheet-errors.ts';
import { spreadsheetReadingErrors } from './spreadsheet-reading-errors.ts';

const { count } = plural('fr');
const { opening, of, ofName, to, verb } = partyWords('fr');

const quoted = (text: string) => `« ${text.length > 80 ? `${text.slice(0, 79)}…` : text} »`;
const names = (items: string[]) => items.map(quoted).join(', ');

/** Every failure we can put into words: what happened, then what to do. */
export const errors = {
  usage: (p: { usage: string }) => `Je n’ai pas compris la fin de cette commande. Elle s’écrit : ${p.usage}`,
  commandUnknown: (p: { given: string; nearest: string[] }) =>
    `Je ne connais pas ${quoted(p.given)}. ${p.nearest.length > 0 ? `Vouliez-vous dire ${p.nearest.map((name) => `/ctg ${name}`).join(' ou ')} ? ` : ''}La liste est dans l’aide.`,
  notYet: (p: { later: NotYet }) => notYet[p.later] as string,
  optionUnknown: (p: { given: string; usage: string }) =>
    `Je ne connais pas ${quoted(p.given)} dans cette commande. Elle s’écrit : ${p.usage}`,
  agreementUnknown: (p: { given: string; known: string[] }) =>
    `Vous n’êtes pas dans l’annuaire d’une convention ${quoted(p.given)}.${p.known.length > 0 ? ` Les vôtres : ${names(p.known)}.` : ''}`,
  agreementAmbiguous: (p: { codes: string[] }) =>
    `Vous participez à plusieurs conventions. Ajoutez celle que vous voulez à la fin, par exemple convention:${p.codes[0]} (${p.codes.join(', ')}), ou tapez la commande dans son canal.`,
  agreementOfMessage: (p: { codes: string[] }) =>
    `Vous participez à plusieurs conventions (${p.codes.join(', ')}), et ce canal n’est relié à aucune : je ne sais pas laquelle ce message concerne. Faites-le dans le canal de l’une d’elles, ou demandez à sa coordination de relier celui-ci.`,
  noAgreement: () =>
    'Aucune convention n’est encore chargée. La personne qui gère le bot la charge par : npm run load -- FICHIER',
  notInAnyRoster: () =>
    'Vous n’êtes dans l’annuaire d’aucune convention, et ce canal n’est relié à aucune. Demandez à sa coordination de vous relier.',
  rosterOnly: () =>
    'Cette réponse est réservée aux personnes de l’annuaire (art. 12). Demandez à la coordination de relier votre compte Slack.',
  notAsked: () => 'Cela ne vous est pas demandé : rien n’a été modifié.',
  stewardsOnly: () =>
    'Seuls la coordination et le secrétariat en exercice peuvent faire cela : demandez-le-leur. Rien n’a été modifié.',
  coordinatorOnly: () => 'Seule la coordination peut faire cela : demandez-le-lui. Rien n’a été modifié.',
  partyUnknown: (p: { given: string; known: string[] }) =>
    `Aucune partie ne s’appelle ${quoted(p.given)}. Les parties signataires : ${names(p.known)}.`,
  committeeUnknown: (p: { given: string; known: string[] }) =>
    `Aucune instance ne s’appelle ${quoted(p.given)}. Les instances : ${names(p.known)}.`,
  axisUnknown: (p: { given: string; known: string[] }) =>
    `${quoted(p.given)} ne désigne pas un seul axe. Les axes : ${names(p.known)}.`,
  objectiveUnknown: (p: { given: string }) =>
    `Aucun objectif ne répond à ${quoted(p.given)} : cherchez-le dans la liste, où chacun a son code.`,
  competenceUnknown: (p: { given: string; known: string[] }) =>
    `Aucune compétence ne répond à ${quoted(p.given)}. ${p.known.length > 0 ? `Celles que le texte nomme : ${names(p.known)}.` : 'Cette convention n’en nomme aucune.'}`,
  schemeUnknown: (p: { given: string; known: string[] }) =>
    `Aucun dispositif ne répond à ${quoted(p.given)}. ${p.known.length > 0 ? `Ceux que le texte nomme : ${names(p.known)}.` : 'Cette convention n’en nomme aucun.'}`,
  documentUnknown: (p: { given: string }) =>
    `Aucun document ne répond à ${quoted(p.given)} : cherchez-le dans le registre des documents.`,
  settingUnknown: (p: { given: string }) =>
    `Le réglage ${quoted(p.given)} n’existe pas : cherchez-le dans la liste des réglages.`,
  settingValue: (p: { key: string }) =>
    `Cette valeur ne convient pas au réglage ${quoted(p.key)}. Choisissez-en une de la liste, ou un nombre entier.`,
  ruleByAccord: () =>
    'Cette règle ne change que par accord de chaque partie (annexe 3). Proposez-la aux parties depuis la liste des réglages.',
  alreadyDone: () => 'Cette demande était déjà enregistrée ; elle n’a pas été enregistrée deux fois.',
  gone: () => 'Cet élément n’existe plus, ou n’est pas de cette convention. Rouvrez le formulaire.',
  required: () => 'À remplir.',
  wholeNumber: () => 'Un nombre entier, sans virgule.',
  hour: (p: { given: string }) => `${quoted(p.given)} n’est pas une heure. Écrivez-la 14:30.`,
  notOffered: () => 'Ce choix n’est plus proposé : choisissez-en un autre.',
  changedMeanwhile: (p: { value: string; by: string; at: string }) =>
    `${p.by} a modifié ce champ entre-temps (${p.at})${p.value ? ` et y a mis : ${quoted(p.value)}` : ' et l’a vidé'}. Votre saisie est restée : reprenez la sienne, ou envoyez de nouveau pour la remplacer.`,
  tooLong: (p: { most: number }) => `Trop long : ${count(p.most, 'caractère')} au plus.`,
  email: (p: { given: string }) =>
    `${quoted(p.given)} n’est pas une adresse électronique. Exemple : prenom.nom@ville.fr`,
  date: (p: { given: string }) => `${quoted(p.given)} n’est pas une date. Écrivez-la 2021-03-01 ou 01/03/2021.`,
  datePast: (p: { given: string }) =>
    `Le ${frenchDate(p.given)} est passé. Choisissez aujourd’hui ou une date à venir.`,
  endsBeforeStart: () => 'La fin doit être le même jour que le début, ou après.',
  alreadyMember: (p: { name: string }) => `${p.name} occupe déjà ce siège à cette date.`,
  mandateEnds: (p: { name: string; on: string }) =>
    `Le mandat ${ofName(p.name)} prend fin le ${frenchDate(p.on)} : choisissez un jour jusque-là.`,
  representsSelf: () => 'Une personne ne peut pas se représenter elle-même.',
  personOrName: () => 'Choisissez une personne de l’annuaire, ou écrivez le nom d’une nouvelle personne.',
  personNotLinked: () => 'Ce compte Slack n’est relié à personne de l’annuaire. Reliez-le d’abord, puis recommencez.',
  slackUserTaken: (p: { name: string }) => `Ce compte Slack est déjà celui ${ofName(p.name)}.`,
  channelTaken: () => 'Ce canal est déjà relié à une autre convention. Sa coordination doit d’abord l’en détacher.',
  channelNotBound: () => 'Ce canal n’est pas relié à cette convention.',
  correctionSame: () => 'Le libellé est le même : rien à corriger.',
  turnSame: (p: { party: PartyName }) => `Ce tour revient déjà ${to(p.party)}.`,
  dateToCome: (p: { given: string }) =>
    `Le ${frenchDate(p.given)} n’est pas encore passé : on n’enregistre que ce qui a eu lieu.`,
  beforeTerm: (p: { given: string }) => `Le ${frenchDate(p.given)} est avant l’entrée en vigueur de la convention.`,
  meetingKnown: (p: { committee: string; on: string }) =>
    `Une séance de cette instance (${p.committee}) est déjà enregistrée le ${frenchDate(p.on)}.`,
  noMeeting: () => 'Aucune séance n’est enregistrée.',
  renewalKnown: (p: { party: PartyName }) => `La décision de reconduction ${of(p.party)} est déjà enregistrée.`,
  renewalMissing: (p: RenewalCount & { endsOn: string }) =>
    `La convention court jusqu’au ${frenchDate(p.endsOn)} ; la reconduction qui suivrait n’est pas décidée : ${renewal.progress(p)} Enregistrez d’abord chaque décision.`,
  renewalEndsBefore: (p: { given: string; formerEnd: string }) =>
    `Le nouveau terme doit être après le terme actuel, le ${frenchDate(p.formerEnd)}.`,
  renewalEndsFar: (p: { given: string; most: number }) =>
    `Le ${frenchDate(p.given)} est à plus de ${count(p.most, { one: 'an', other: 'ans' })} du terme actuel : vérifiez l’année.`,
  reachImpossible: (p: { via: 'SLACK' | 'EMAIL' }): string =>
    p.via === 'SLACK'
      ? 'Votre compte Slack n’est pas relié : demandez-le à la coordination.'
      : 'Je ne connais pas votre adresse électronique : donnez-la à la coordination.',
  linkInvalid: () => 'Ce lien n’est pas valable. Reprenez-le en entier dans le courriel reçu, sans rien y changer.',
  linkExpired: () => 'Ce lien n’est plus valable : il a expiré. Le prochain courriel en contiendra un nouveau.',
  sentTooLong: () =>
    'Ce que vous envoyez est trop long : rien n’a été enregistré. Revenez à la page précédente, raccourcissez vos textes et envoyez de nouveau.',
  ownEyesOnly: () => 'Cette réponse est pour vous seul·e : retapez la commande sans « public ».',
  meetingUnknown: (p: { given: string; known: string[] }) =>
    `Aucune réunion ne s’appelle ${quoted(p.given)}.${p.known.length > 0 ? ` Les dernières : ${p.known.join(', ')}.` : ''}`,
  meetingOver: (p: { reference: string }) => `La réunion ${p.reference} est tenue ou annulée : elle ne change plus.`,
  meetingConvened: (p: { reference: string }) => `La réunion ${p.reference} est déjà convoquée.`,
  meetingNoHour: (p: { reference: string }) => `La réunion ${p.reference} n’a pas d’heure : donnez-la d’abord.`,
  meetingToCome: (p: { on: string }) => `La réunion est le ${frenchDate(p.on)} : elle n’a pas encore eu lieu.`,
  meetingLength: () => 'Une durée entre 15 minutes et 12 heures.',
  placeOrLink: () => 'Donnez un lieu, ou un lien pour se réunir à distance.',
  link: () => 'Un lien qui commence par https://',
  onlyInChat: () => 'Ceci ne se fait que dans Slack : aucune page ne peut le remplacer.',
  actGone: () => 'Ce bouton n’est plus valable : rouvrez la réponse ou le message le plus récent.',
  notInvited: () => 'Vous n’êtes pas invité·e à cette réunion. Rien n’a été modifié.',
  pointUnknown: () => 'Ce point n’est plus à l’ordre du jour.',
  nothingChanged: () => 'Rien ne change : modifiez la date, l’heure, la durée ou le lieu.',
  officesSame: () => 'Rien ne change : choisissez une autre partie, ou un autre motif.',
  arrivedTwice: (p: { position: number }) =>
    `Quelqu’un de cette liste est déjà noté·e arrivé·e au point ${p.position}. Laissez-le dans une seule.`,
  pointLength: () => 'Une durée entre 1 et 600 minutes, ou rien.',
  chairOnly: () => 'Accepter ou refuser un point revient à la présidence et au secrétariat. Rien n’a été modifié.',
  noMeetingPlanned: () => 'Aucune réunion n’est planifiée.',
  messageProposed: (p: { reference: string }) =>
    `Ce message a déjà été proposé pour ${p.reference} ; il n’est pas proposé deux fois.`,
  messageWaits: (p: { committee: string }) =>
    `Ce message a déjà été proposé pour la prochaine réunion (${p.committee}) ; il n’est pas proposé deux fois.`,
  noMeetingToNote: () => 'Aucune réunion passée ou du jour n’a d’ordre du jour où noter ce message.',
  messageNoted: (p: { reference: string }) =>
    `Ce message est déjà dans les notes de ${p.reference} ; il n’y est pas mis deux fois.`,
  notesFull: (p: { left: number }) =>
    p.left > 0
      ? `Les notes de ce point sont presque pleines : ${count(p.left, 'caractère')} au plus ici. Raccourcissez.`
      : 'Les notes de ce point sont pleines. Choisissez un autre point, ou raccourcissez-les d’abord (« Noter un point »).',
  notesMoved: () => 'Quelqu’un vient d’écrire dans les notes de ce point. Envoyez de nouveau : rien ne sera perdu.',
  meetingNotHeld: (p: { reference: string }) =>
    `La réunion ${p.reference} n’est pas encore tenue : le secrétariat enregistre d’abord la séance.`,
  taskOwnerOnly: () =>
    'Seules la personne responsable de cette tâche, la coordination et le secrétariat peuvent dire ce qu’elle devient. Rien n’a été modifié.',
  minutesContrary: (p: { reference: string; decisions: string[] }) =>
    `Le compte rendu de ${p.reference} ne dit plus ce que dit le registre de ${p.decisions.join(', ')} : reformulée, refusée ou abandonnée depuis. Il doit être diffusé de nouveau avant d’être approuvé. Rien n’a été enregistré.`,
  correctionJudged: () => 'Cette demande a déjà reçu une réponse. Rien n’a été modifié.',
  correctionsOpen: (p: { reference: string; corrections: { id: string; by: string; text: string }[] }) =>
    `${count(p.corrections.length, { one: 'correction demandée attend', other: 'corrections demandées attendent' })} une réponse avant une nouvelle version du compte rendu de ${p.reference}. Rien n’a été diffusé. ${p.corrections.map(({ by, text }) => `${by} : ${quoted(text)}`).join(' ; ')}`,
  minutesSame: (p: { number: number }) => `Rien n’a changé depuis la version ${p.number}, déjà diffusée.`,
  minutesReplaced: (p: { reference: string; number: number; latest: number; on: string }) =>
    `La version ${p.number} du compte rendu de ${p.reference} a été remplacée par la version ${p.latest}, diffusée le ${frenchDate(p.on)}. Rien n’a été enregistré. Répondez à la version ${p.latest}, dont un courriel vous a donné les liens.`,
  minutesNotCirculated: (p: { reference: string }) => `Le compte rendu de ${p.reference} n’est pas encore diffusé.`,
  minutesForParties: (p: { reference: string }) =>
    `Le compte rendu de ${p.reference} est réservé aux parties signataires (art. 12). Pour le lire, adressez-vous à la coordination.`,
  minutesForCommittee: (p: { reference: string }) =>
    `Le compte rendu de ${p.reference} est réservé aux parties, aux membres de l’instance et aux personnes invitées (art. 12). Pour le lire, adressez-vous à la coordination.`,
  papersReserved: (p: { reference: string }) =>
    `L’ordre du jour et les pièces de ${p.reference} ne sont pas pour tous ceux de l’annuaire (art. 12). Pour les lire, adressez-vous à la coordination.`,
  minutesNotHere: (p: { reference: string }) =>
    `Le compte rendu de ${p.reference} n’est pas public : d’autres le liraient ici. Demandez-le pour vous, sans « public ».`,
  minutesNotApproved: () =>
    'Seul un compte rendu approuvé par toutes les parties peut être lisible par tout le monde. Rien n’a été modifié.',
  pollSlots: (p: { fewest: number }) =>
    `Donnez au moins ${count(p.fewest, 'date')}, ou planifiez la réunion sans sondage.`,
  pollSlotTwice: () => 'Cette date et cette heure y sont déjà.',
  pollClosesLate: (p: { first: string }) =>
    `Les réponses doivent arriver avant la première date, le ${frenchDate(p.first)}.`,
  pollOpen: (p: { committee: string }) =>
    `Un sondage est déjà ouvert pour le ${p.committee}. Choisissez sa date ou abandonnez-le d’abord.`,
  pollNone: () => 'Aucun sondage de dates n’est ouvert.',
  pollOver: () => 'Ce sondage est terminé : votre réponse n’a pas été enregistrée.',
  pollNotAsked: () => 'Ce sondage s’adresse aux personnes qui siègent. Rien n’a été enregistré.',
  tooNearToPutOff: (p: { on: string }) =>
    `L’échéance du ${frenchDate(p.on)} est trop proche pour être remise à plus tard.`,
  notResendable: () =>
    'Ce message n’est plus à renvoyer : il est arrivé, il attend son tour, ou il a déjà été renvoyé.',
  notYourReminder: () => 'Ce rappel était pour une autre personne. Rien n’a été modifié.',
  fileTooLarge: (p: { file: string; megabytes: number }) =>
    `${quoted(p.file)} est trop gros : ${p.megabytes < 1 ? `${p.megabytes * 1024} Ko` : `${p.megabytes} Mo`} au plus. Rien n’a été enregistré.`,
  calendarTooLong: (p: { file: string; most: number }) =>
    `${quoted(p.file)} contient trop d’événements : ${p.most} au plus. Rien n’a été enregistré.`,
  notACalendar: (p: { file: string }) =>
    `${quoted(p.file)} n’est pas un calendrier que je sache lire. Téléchargez de nouveau le fichier .ics et renvoyez-le tel quel. Rien n’a été enregistré.`,
  calendarEmpty: (p: { file: string }) =>
    `${quoted(p.file)} ne contient aucun jour de vacances que je puisse lire. Rien n’a été enregistré.`,
  fileNotForMe: (p: { file: string }) =>
    `Je n’accepte pas ce type de fichier : ${quoted(p.file)}. Je lis ici les tableurs (XLSX, CSV), les calendriers de vacances (.ics) et les logos, envoyés avec le mot « logo » et le nom de la partie.`,
  oneLogo: () =>
    'Envoyez une seule image à la fois, avec le mot « logo » et le nom de la partie. Rien n’a été enregistré.',
  pictureUnknown: (p: { file: string }) =>
    `${quoted(p.file)} n’est pas une image PNG ou JPEG que je sache imprimer. Enregistrez-la de nouveau en PNG et renvoyez-la. Rien n’a été enregistré.`,
  pictureSize: (p: { file: string; width: number; height: number; least: number; most: number }) =>
    `${quoted(p.file)} mesure ${p.width} × ${count(p.height, 'pixel')} : il en faut entre ${p.least} et ${p.most} de chaque côté, 4 millions en tout au plus. Rien n’a été enregistré.`,
  logoNone: (p: { party: PartyName }) =>
    `${opening(p.party)} ${verb(p.party, { one: 'n’a', other: 'n’ont' })} pas de logo : rien à retirer.`,
  fileGone: () => 'Ce fichier n’existe plus dans Slack. Renvoyez-le.',
  fileSlow: (p: { file: string }) =>
    `Slack tarde à me donner ${quoted(p.file)}. Réessayez, ou déposez-le dans nos messages directs. Rien n’a été enregistré.`,
  fileRefused: (p: { file: string }) =>
    `Slack ne m’a pas donné ${quoted(p.file)}. La personne qui gère le bot doit réinstaller l’application avec le droit files:read. Rien n’a été enregistré.`,
  dayKnown: (p: { on: string }) => `Le ${frenchDate(p.on)} est déjà un jour férié.`,
  searchEmpty: () => 'Dites ce que vous cherchez, par exemple : recherche accueil de loisirs',
  windowLate: () =>
    'La fenêtre n’a pas pu s’ouvrir à temps : trop de demandes à la fois. Rien n’a été modifié. Recommencez.',
  formNeedsButton: () => 'Ce formulaire n’existe plus. Retapez la commande.',
  ...decisionErrors,
  ...sheetErrors,
  ...reviewErrors,
  ...partnerErrors,
  ...sheetEditErrors,
  ...spreadsheetReadingErrors,
  ...meansErrors,
  ...indicatorErrors,
  ...dueErrors,
  ...importErrors,
  ...annualPlanErrors,
};
