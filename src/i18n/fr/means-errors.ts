import type { PartyName } from '../../domain/text/party-name.ts';
import { partyWords } from '../party-words.ts';

const { of } = partyWords('fr');

/** What goes wrong with means and funders. */
export const meansErrors = {
  meansKeepersOnly: (p: { party: PartyName }) =>
    `Les moyens ${of(p.party)} sont tenus par son secrétariat, le secrétariat en charge et la coordination. Rien n’a été modifié.`,
  year: () => 'Écrivez une année, par exemple : 2021.',
  amount: () =>
    'Écrivez un nombre positif, deux décimales au plus, par exemple : 12 500,50 ou 0,5. « 12.500 » se lit de deux façons.',
  meansFigure: () => 'Indiquez le prévu ou le réel ; ce qui n’a pas de chiffre s’inscrit « en nature ».',
  dataHasNoAmount: () => 'Des données se disent en mots, sans montant : videz ce champ.',
  sheetOrObjective: () => 'Une fiche ou un objectif, pas les deux.',
};
