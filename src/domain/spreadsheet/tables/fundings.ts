import { column, type WordedTable } from '../column.ts';

/** Who pays for a sheet, by which scheme (domain.md § 4.4, field 23). */
export const fundings = {
  names: { fr: 'Financeurs', en: 'Funders' },
  also: ['Cofinanceurs', 'Plan de financement', 'Co-funders'],
  columns: {
    sheet: column('text', 'Fiche', 'Sheet', 'Action', 'Fiche action', 'N° fiche'),
    funder: column('text', 'Financeur', 'Funder', 'Financé par', 'Cofinanceur', 'Funded by'),
    scheme: column('text', 'Dispositif', 'Scheme', 'Aide', 'Subvention', 'Programme'),
    year: column('year', 'Année', 'Year', 'Exercice'),
    amount: column('number', 'Montant', 'Amount', 'Montant en euros', 'Montant accordé', 'Montant demandé'),
    source: column('text', 'Source', 'Source', 'Source du chiffre', 'Sources'),
  },
} as const satisfies WordedTable;
