import type { PartyName } from '../../domain/text/party-name.ts';
import { partyWords } from '../party-words.ts';

const { opening, the, verb } = partyWords('fr');

/** What goes wrong when a sheet is changed. */
export const sheetEditErrors = {
  bodyOfOther: (p: { body: PartyName; party: PartyName }) =>
    `${opening(p.body)} ${verb(p.body, { one: 'n’agit', other: 'n’agissent' })} pas pour ${the(p.party)} : choisissez une autre partie, ou aucun organisme.`,
  referentOfOther: (p: { name: string; parties: string[] }) =>
    `${p.name} relève de : ${p.parties.join(', ')}. Inscrivez cette personne sous sa partie.`,
  partnerForm: () => 'Chaque ligne commence par un nom : Mission locale — accueil des jeunes',
  partnerTwice: (p: { name: string }) => `${p.name} figure deux fois : gardez une seule ligne.`,
  stepDoneLater: () => 'Ce jour n’est pas encore venu : une étape est faite aujourd’hui ou avant.',
  stepDoneGone: (p: { label: string }) =>
    `L’étape « ${p.label} » est faite : elle ne peut pas disparaître. Remettez sa ligne, ou marquez-la d’abord non faite (bouton « Étapes »).`,
};
