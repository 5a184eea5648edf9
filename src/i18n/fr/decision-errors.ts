import type { PartyName } from '../../domain/text/party-name.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count } = plural('fr');
const { of } = partyWords('fr');

const quoted = (text: string) => `« ${text.length > 80 ? `${text.slice(0, 79)}…` : text} »`;

/** What goes wrong with decisions and with what is agreed to one by one. */
export const decisionErrors = {
  ruleNotByAccord: () =>
    'Ce réglage est propre au bot : la coordination le change seule, depuis la liste des réglages. Rien n’a été proposé.',
  ruleSame: () => 'C’est déjà la règle en vigueur : rien n’a été demandé aux parties.',
  alreadyAsked: (p: { reference: string }) =>
    `Cette proposition attend déjà l’accord des parties (${p.reference}) : elle n’est pas envoyée deux fois.`,
  nothingToValidate: () =>
    'Ces objectifs sont déjà validés dans leur libellé en vigueur, ou leur validation attend l’accord des parties.',
  validationTooLong: (p: { most: number }) =>
    `Ces libellés dépassent ensemble ${count(p.most, 'caractère')} : validez les objectifs en plusieurs fois, par leurs codes.`,
  noSteeringCommittee: () =>
    'Cette convention n’a pas de comité de pilotage : aucune décision ne peut y être proposée.',
  decisionFixed: (p: { reference: string }) =>
    `Le texte de ${p.reference} dit exactement ce que son adoption change : il ne se reformule pas. Abandonnez-la et faites une autre proposition.`,
  notYourVoice: (p: { party: PartyName }) => `Vous ne répondez pas au nom ${of(p.party)} : rien n’a été enregistré.`,
  recordersOnly: () =>
    'Les décisions sont enregistrées par la coordination et par la partie qui assure le secrétariat : demandez-le-leur. Rien n’a été modifié.',
  decisionUnknown: (p: { given: string }) =>
    `Aucune décision ne répond à ${quoted(p.given)}, ou elle ne vous est pas ouverte.`,
  decisionSettled: (p: { reference: string; state: 'PROPOSED' | 'ADOPTED' | 'WITHDRAWN' | 'NOT_ADOPTED' }) =>
    p.state === 'ADOPTED'
      ? `La décision ${p.reference} est adoptée : son texte et ses voix ne changent plus. Une autre décision peut la corriger.`
      : `La décision ${p.reference} ${p.state === 'NOT_ADOPTED' ? 'a été close sans être adoptée' : 'a été abandonnée'} : rien n’a été modifié.`,
  decisionNotRefused: (p: { reference: string }) =>
    `Aucune partie ne refuse la décision ${p.reference}, ni ne s’abstient : rien n’a été modifié.`,
  voiceGiven: (p: { reference: string }) =>
    `Cette partie a déjà répondu pour la décision ${p.reference} : aucune relance n’est partie.`,
  decisionReworded: (p: { reference: string }) =>
    `Le texte de la décision ${p.reference} a changé depuis : rien n’a été enregistré. Relisez-le avant de répondre.`,
  decisionNotHere: (p: { reference: string }) =>
    `La décision ${p.reference} n’est pas pour toutes les personnes de ce canal (art. 12). Demandez-la sans « public », ou en message direct.`,
  messageRecorded: (p: { reference: string }) => `Ce message est déjà enregistré : c’est la décision ${p.reference}.`,
  sameText: () => 'Le texte est le même : changez-le, ou annulez.',
  minutesAgreed: (p: { reference: string }) =>
    `Le compte rendu de ${p.reference} est déjà approuvé par toutes les parties : rien n’a été modifié.`,
  captureGone: () =>
    'Ce formulaire est ouvert depuis trop longtemps : je n’ai plus ce qui avait été lu du fil. Copiez ce que vous avez écrit, puis rouvrez-le depuis le message.',
  ownerOnly: (p: { reference: string }) =>
    `Seules la personne responsable de la décision ${p.reference}, la coordination et le secrétariat peuvent dire ce qu’elle devient. Rien n’a été modifié.`,
  notAdopted: (p: { reference: string }) =>
    `La décision ${p.reference} n’est pas adoptée : sa suite se dit une fois qu’elle l’est.`,
  dayGone: () => 'Cette date est passée : choisissez un jour à venir.',
  ownerMayNotRead: (p: { name: string }) =>
    `${p.name} n’a pas à lire cette décision (art. 12) : choisissez une autre personne, ou élargissez qui peut la lire.`,
  guestAsked: (p: { name: string; reference: string }) =>
    `${p.name} est déjà proposé·e pour cette séance (décision ${p.reference}).`,
  tooLongTyped: (p: { text: string }) =>
    `Ce texte est trop long pour une commande : ouvrez le formulaire et collez-le. Le voici, pour le reprendre : ${p.text}`,
  noVoice: () => 'Vous ne portez la voix d’aucune partie : l’approbation revient à qui la porte. Rien n’a été modifié.',
};
