import type { Due } from '../../domain/dues/due.ts';
import { frenchDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';
import { textsOf } from '../sheet-field-words.ts';
import { sheetFields } from './sheet-fields.ts';

type Sheet = Extract<Due, { kind: 'sheet' }>;

const { count } = plural('fr');

const statuses = textsOf(sheetFields.status.values);

/** The action plan: its sheets, where each stands. */
export const sheets = {
  title: 'Fiches action',
  none: 'Aucune fiche action ne répond à cette demande.',
  empty: 'Le plan ne comporte encore aucune fiche.',
  noneInTerritory: 'Aucune action sur ce bassin de vie.',
  create: 'Créer une fiche',
  follow: 'Suivi',
  complete: 'Compléter',
  edit: 'Modifier',
  carry: 'Qui la porte',
  steps: 'Étapes',
  byMail: 'Dire où elle en est',
  serving: (p: { number: number; late: number; progress: number | null }) =>
    `${count(p.number, 'fiche')}${p.late > 0 ? `, ${p.late} en retard` : ''}${p.progress === null ? '' : `, ${p.progress} % d’avancement`}`,
  count: (p: { number: number; open: number; late: number }) =>
    `${count(p.number, 'fiche')}, ${p.open} en cours ou à venir, ${p.late} en retard`,
  statuses,
  noAxis: 'aucun axe Caf associé',
  percent: (p: { progress: number }) => `${p.progress} %`,
  late: (p: { days: number }) => `en retard de ${count(p.days, 'jour')}`,
  until: (p: { on: string }) => `jusqu’au ${frenchDate(p.on)}`,
  span: (p: { from: string; to: string }) => `du ${frenchDate(p.from)} au ${frenchDate(p.to)}`,
  ages: (p: { min: number; max: number }) => `${p.min}-${count(p.max, 'an')}`,
  sourced: (p: { text: string; source: string }) => `${p.text} (source : ${p.source})`,
  arbitration: 'Un arbitrage est demandé',
  askArbitration: 'Demander un arbitrage',
  reviseArbitration: 'Revoir la demande d’arbitrage',
  blockers: (p: { text: string }) => `Freins : ${p.text}`,
  missing: (p: { fields: string[] }) => `À compléter : ${p.fields.join(', ')}.`,
  milestone: (p: { label: string; dueOn: string; doneOn: string | null; isLate: boolean }) =>
    `${p.label} — ${frenchDate(p.dueOn)}${p.doneOn ? `, faite le ${frenchDate(p.doneOn)}` : p.isLate ? ', en retard' : ''}`,
  update: (p: { by: string; status: string; progress: number | null; blockers: string }) =>
    `${p.by} : ${p.status}${p.progress === null ? '' : `, ${p.progress} %`}${p.blockers ? ` ; ${p.blockers}` : ''}`,
  /** Beside the fields' own labels: what gathers several. */
  facts: { lead: 'Pilote', dates: 'Dates', history: 'Suivi' },
  dueStep: {
    headline: (p: { reference: string; title: string; label: string; lead: string; on: string }) =>
      `${p.reference} ${p.title} (${p.lead}) : étape « ${p.label} » pour le ${frenchDate(p.on)}`,
    detail: (p: { reference: string }) => `Signaler l’étape faite, ou mettre à jour l’avancement de ${p.reference}.`,
  },
  due: {
    headline: (p: Sheet) => `${p.reference} ${p.title} (${p.lead}) : à terminer avant le ${frenchDate(p.on)}`,
    detail: (p: Sheet) => `${statuses[p.status]}.`,
  },
};
