import { frenchDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count } = plural('fr');

type Kind = 'FTE' | 'OPERATING' | 'INVESTMENT' | 'IN_KIND' | 'DATA';

const figure = (amount: number, decimals: number) =>
  new Intl.NumberFormat('fr-FR', { minimumFractionDigits: decimals, maximumFractionDigits: 2 }).format(amount);

/** Means by party, year and kind; who pays for a sheet. */
export const means = {
  title: (p: { year: number | null }) => (p.year === null ? 'Moyens' : `Moyens ${p.year}`),
  gapTitle: (p: { year: number | null }) => (p.year === null ? 'Moyens : écarts' : `Moyens ${p.year} : écarts`),
  kinds: {
    FTE: 'ETP',
    OPERATING: 'fonctionnement',
    INVESTMENT: 'investissement',
    IN_KIND: 'en nature',
    DATA: 'données',
  },
  /** « 0,5 ETP », « 12 500,50 € ». */
  amount: (p: { kind: Kind; amount: number }) =>
    p.kind === 'FTE'
      ? `${figure(p.amount, 0)}\u00a0ETP`
      : `${figure(p.amount, Number.isInteger(p.amount) ? 0 : 2)}\u00a0€`,
  /** As somebody would type it. */
  typed: (p: { amount: number }) => String(p.amount).replace('.', ','),
  objective: 'Objectif',
  total: 'Total',
  whole: 'toute la convention',
  row: (p: { objective: string; measure: string }) => `${p.objective} · ${p.measure}`,
  unsaid: 'non renseigné',
  unsaidOrReserved: 'non renseigné ou réservé',
  figure: (p: { planned: string | null; actual: string | null }) =>
    p.planned === null ? `réel ${p.actual ?? ''}` : p.actual === null ? p.planned : `${p.planned} (réel ${p.actual})`,
  notes: 'Prévu, puis réel s’il est connu. Les totaux ne comptent que ce qui est renseigné.',
  others: 'En nature et données',
  none: 'Aucun moyen ne répond à cette demande.',
  noGap: 'Aucune ligne en dessous du prévu.',
  count: (p: { number: number }) => count(p.number, 'ligne'),
  planned: (p: { amount: string }) => `prévu ${p.amount}`,
  actual: (p: { amount: string }) => `réel ${p.amount}`,
  missing: (p: { amount: string }) => `il manque ${p.amount}`,
  actualUnsaid: 'réel non renseigné, l’année est close',
  dueBy: (p: { on: string }) => `pour le ${frenchDate(p.on)}`,
  noDate: 'date non renseignée',
  source: (p: { source: string }) => `(source : ${p.source})`,
  add: 'Ajouter des moyens',
  change: 'Modifier',
  section: 'Moyens',
  fundings: 'Financeurs',
  fund: 'Ajouter un financeur',
  funding: (p: { funder: string; scheme: string; year: number | null; amount: string | null }) =>
    [
      [p.funder, p.scheme].filter(Boolean).join(', '),
      [p.amount ?? 'montant non renseigné', p.year === null ? '' : `en ${p.year}`].filter(Boolean).join(' '),
    ].join(' : '),
};
