import type { PartyName } from '../../domain/text/party-name.ts';
import { partyWords } from '../party-words.ts';

const { of } = partyWords('fr');

/** The forms of means and funders. */
export const meansForms = {
  addMeans: {
    title: 'Ajouter des moyens',
    submit: 'Ajouter ces moyens',
    party: 'Partie',
    year: 'Année',
    kind: 'Nature',
    target: 'Pour quelle fiche ou quel objectif',
    targetHint: 'Vide : pour toute la convention.',
    label: 'De quoi il s’agit',
    labelHint: 'Exigé pour ce qui est en nature et pour les données.',
    planned: 'Prévu (ETP ou €)',
    actual: 'Réel (ETP ou €)',
    amountHint: 'Par exemple : 12 500,50 ou 0,5. Vide : non renseigné.',
    dueOn: 'Attendu pour le (données)',
    source: 'Source',
    sourceHint: 'Source obligatoire (art. 7) : où se lit le chiffre ou l’engagement.',
    visibility: 'Qui peut la lire',
    visibilityHint: 'Les moyens d’une fiche se lisent comme la fiche.',
    done: (p: { party: PartyName; year: number }) => `Moyens ${of(p.party)} en ${p.year} : ajoutés.`,
  },
  changeMeans: {
    title: 'Modifier des moyens',
    submit: 'Modifier ces moyens',
    removal: 'Retirer',
    remove: 'retirer cette ligne (l’historique la garde)',
    done: (p: { party: PartyName; year: number }) => `Moyens ${of(p.party)} en ${p.year} : modifiés.`,
    removed: (p: { party: PartyName; year: number }) => `Moyens ${of(p.party)} en ${p.year} : ligne retirée.`,
  },
  recordFunding: {
    title: 'Financeur',
    add: 'Ajouter le financeur',
    change: 'Modifier le financeur',
    funder: 'Financeur',
    scheme: 'Dispositif',
    schemeHint: 'Par exemple : bonus territoire, REAAP.',
    year: 'Année',
    amount: 'Montant, en euros',
    remove: 'retirer ce financeur (l’historique le garde)',
    done: (p: { reference: string }) => `Financeur de ${p.reference} enregistré.`,
    removed: (p: { reference: string }) => `Financeur de ${p.reference} retiré.`,
  },
};
