import type { SheetStatus } from '../../domain/sheets/sheet-record.ts';
import type { PartyName } from '../../domain/text/party-name.ts';
import { partyWords } from '../party-words.ts';
import { sheets } from './sheets.ts';

const { of } = partyWords('fr');

const quoted = (text: string) => `« ${text.length > 80 ? `${text.slice(0, 79)}…` : text} »`;

/** What goes wrong with action sheets. */
export const sheetErrors = {
  sheetUnknown: (p: { given: string }) =>
    `Aucune fiche action ne répond à ${quoted(p.given)}, ou elle ne vous est pas ouverte.`,
  messageSheeted: () => 'Ce message est déjà le constat d’une fiche action.',
  sheetLeadOnly: (p: { reference: string; party: PartyName }) =>
    `Le suivi de ${p.reference} revient à sa personne pilote, au secrétariat ${of(p.party)}, et à la coordination. Rien n’a été modifié.`,
  sheetClosed: (p: { reference: string; status: SheetStatus }) =>
    `${p.reference} est close (${sheets.statuses[p.status]}) : il n’y a rien à relancer.`,
  chaseOvertaken: (p: { reference: string; status: SheetStatus }) =>
    `${p.reference} a changé depuis ce message : ${sheets.statuses[p.status]}. Votre réponse n’a pas été enregistrée.`,
  axisOrNone: () => 'Choisissez un ou plusieurs axes, ou « aucun axe » seul.',
  planYears: () => 'Écrivez des années, par exemple : 2021, 2022 ou 2021-2023.',
  dueBeforeStart: () => 'La fin vient avant le début : corrigez l’une des deux dates.',
  leadMayNotRead: (p: { name: string }) =>
    `${p.name} n’a pas à lire cette fiche (art. 12) : choisissez une autre personne, ou élargissez qui peut la lire.`,
  percent: () => 'Écrivez un nombre entier de 0 à 100.',
  sourceRequired: () => 'Source obligatoire (art. 7).',
  ageRange: () => 'Écrivez une tranche d’âge, par exemple : 3-12.',
  milestoneForm: () =>
    'Chaque ligne commence par une date du calendrier, puis l’étape : 30/06/2021 Ouverture des inscriptions',
};
