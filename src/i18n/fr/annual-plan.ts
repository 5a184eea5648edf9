import type { AnnualPlan } from '../../domain/plan/show-plan.ts';
import { frenchDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count, pick } = plural('fr');

const numeric = (date: string) => date.split('-').reverse().join('/');

/** A year's plan: its sheets by objective, what the parties said of it, its pictures. */
export const annualPlan = {
  title: (p: { year: number }) => `Plan d’actions ${p.year}`,
  states: { draft: 'Projet', proposed: 'Proposé au comité de pilotage', validated: 'Validé' } satisfies Record<
    AnnualPlan['state'],
    string
  >,
  state: (p: { state: string }) => `État : ${p.state}`,
  none: (p: { year: number }) => `Aucune fiche action n’est inscrite au plan ${p.year}.`,
  objective: (p: { code: string; label: string }) => `${p.code} — ${p.label}`,
  tally: (p: { number: number; late: number; progress: number | null }) =>
    [
      count(p.number, 'fiche'),
      ...(p.late > 0 ? [`${p.late} en retard`] : []),
      ...(p.progress === null ? [] : [`avancement ${p.progress} %`]),
    ].join(', '),
  progressNote:
    'Avancement : moyenne des fiches non abandonnées ; une fiche réalisée compte 100 %, une fiche sans taux renseigné 0 %.',
  validated: (p: { reference: string; agreed: number; parties: number; on: string }) =>
    `Validé ${p.agreed}/${p.parties} le ${frenchDate(p.on)} (${p.reference})`,
  validatedByMinutes: (p: { reference: string; on: string }) => `Validé le ${frenchDate(p.on)} (${p.reference})`,
  proposed: (p: { reference: string; agreed: number; parties: number }) =>
    `Validation proposée (${p.reference}), accord ${p.agreed}/${p.parties}`,
  changed: (p: { added: string[]; removed: string[]; renamed: string[] }) =>
    `Depuis, le plan a changé : ${[
      ...(p.added.length > 0 ? [`${pick(p.added.length, 'ajoutée')} ${p.added.join(', ')}`] : []),
      ...(p.removed.length > 0 ? [`${pick(p.removed.length, 'retirée')} ${p.removed.join(', ')}`] : []),
      ...(p.renamed.length > 0 ? [`${pick(p.renamed.length, 'renommée')} ${p.renamed.join(', ')}`] : []),
    ].join(' ; ')}.`,
  /** A decision's text: each party reads it, and the register keeps it. */
  decision: {
    heading: (p: { year: number; number: number }) =>
      `Validation du plan d’actions ${p.year}, ${count(p.number, 'fiche')} :`,
    sheet: (p: { reference: string; title: string; lead: string; startsOn: string; dueOn: string }) =>
      `• ${p.reference} — ${p.title} ; ${p.lead} ; du ${numeric(p.startsOn)} au ${numeric(p.dueOn)}`,
    reserved: (p: { reference: string }) => `• ${p.reference}`,
    references: (p: { references: string[] }) => p.references.join(', '),
  },
  propose: 'Proposer au comité de pilotage',
  recorded: (p: { reference: string; year: number; sheets: number }) =>
    `Validation du plan ${p.year} proposée : ${count(p.sheets, 'fiche')}. Chaque partie est consultée (${p.reference}).`,
  picture: {
    file: (p: { agreement: string; year: number; place: number; number: number }) =>
      `plan ${p.year} ${p.agreement} calendrier${p.number > 1 ? ` ${p.place} sur ${p.number}` : ''}`,
    progressFile: (p: { agreement: string; year: number }) => `plan ${p.year} ${p.agreement} avancement`,
    ganttTitle: (p: { year: number }) => `Plan d’actions ${p.year} : calendrier`,
    progressTitle: (p: { year: number }) => `Plan d’actions ${p.year} : avancement par objectif`,
    corner: (p: { agreement: string; on: string }) => `${p.agreement}, au ${frenchDate(p.on)}`,
    page: (p: { place: number; number: number }) => `${p.place}/${p.number}`,
    months: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
    today: (p: { on: string }) => `aujourd’hui, ${numeric(p.on).slice(0, 5)}`,
    late: 'en retard',
    milestoneDone: 'étape faite',
    milestoneDue: 'étape non faite',
    milestoneLate: 'étape en retard',
    beyond: 'se poursuit hors de l’année',
    counted: (p: { status: string; number: number }) => `${p.status} : ${p.number}`,
    unsaid: 'sans objet',
    continued: (p: { objective: string }) => `${p.objective} (suite)`,
    source: (p: { number: number; reserved: number }) =>
      `Source : fiches action de la convention (${count(p.number, 'fiche')}${p.reserved > 0 ? `, ${count(p.reserved, { one: 'réservée non montrée', other: 'réservées non montrées' })}` : ''}).`,
    share: (p: { progress: number }) => `${p.progress} %`,
    progressScale: 'avancement',
    altGantt: (p: { year: number; place: number; number: number; tally: string; objectives: string[] }) =>
      `Calendrier du plan d’actions ${p.year}${p.number > 1 ? `, image ${p.place} sur ${p.number}` : ''} : ${p.tally}. Une barre par fiche, par objectif : ${p.objectives.join(' ; ')}.`,
    altProgress: (p: { year: number; objectives: string[] }) =>
      `Avancement du plan d’actions ${p.year} par objectif : ${p.objectives.join(' ; ')}.`,
    moreLate: (p: { number: number }) =>
      `et ${count(p.number, { one: 'autre fiche', other: 'autres fiches' })} en retard`,
    given: (p: { number: number }) => `${count(p.number, 'image')}, avec une description ; les mêmes faits en mots :`,
  },
};
