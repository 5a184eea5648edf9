import type { SetAsideReason } from '../../calendar/read-holidays.ts';
import type { HolidayName } from '../../domain/time/french-holidays.ts';
import { frenchDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count, pick } = plural('fr');

/** « 13 mai 2021 », « du 23 octobre 2021 au 7 novembre 2021 ». */
const span = (p: { startsOn: string; endsOn: string }) =>
  p.startsOn === p.endsOn ? frenchDate(p.startsOn) : `du ${frenchDate(p.startsOn)} au ${frenchDate(p.endsOn)}`;

/** Public holidays and school holidays. */
export const days = {
  title: 'Jours fériés et vacances',
  range: (p: { from: string; to: string }) => `Du ${frenchDate(p.from)} au ${frenchDate(p.to)}.`,
  span,
  names: {
    newYear: 'Jour de l’an',
    easterMonday: 'lundi de Pâques',
    labourDay: 'fête du Travail',
    victory: 'victoire de 1945',
    ascension: 'Ascension',
    whitMonday: 'lundi de Pentecôte',
    nationalDay: 'fête nationale',
    assumption: 'Assomption',
    allSaints: 'Toussaint',
    armistice: 'armistice de 1918',
    christmas: 'Noël',
  } satisfies Record<HolidayName, string>,
  publicHolidays: 'Jours fériés',
  entered: 'ajouté par la coordination',
  fromFile: (p: { source: string }) => `fichier ${p.source}`,
  noMessages: 'Ces jours-là, je ne préviens personne : les rappels attendent le jour ouvré suivant.',
  schoolHolidays: 'Vacances scolaires',
  schoolSource: (p: { sources: string[] }) => `Source : ${p.sources.join(', ')}`,
  noneImported: 'Aucune date n’a été importée : je n’en invente pas.',
  noneHere: 'Aucune sur cette période dans ce qui a été importé.',
  howTo: 'Pour les importer, la coordination m’envoie le fichier .ics de sa zone en message direct.',
  officialFiles: 'Les fichiers officiels',
  add: 'Ajouter un jour férié',
  remove: 'Retirer des jours',
  zones: (p: { zones: string[] }) => `${pick(p.zones.length, 'Zone')} ${p.zones.join(', ')}`,
  noZone: 'Le fichier ne nomme pas de zone.',
  severalZones:
    'Attention : ce fichier mêle plusieurs zones, et tout serait enregistré. Prenez plutôt celui de votre seule zone.',
  holds: (p: { spans: number; from: string; to: string; agreement: string }) =>
    `${count(p.spans, 'période')} de vacances scolaires, du ${frenchDate(p.from)} au ${frenchDate(p.to)}, pour la convention ${p.agreement}.`,
  first: 'Première',
  last: 'Dernière',
  setAside: (p: { number: number }) => count(p.number, { one: 'événement écarté', other: 'événements écartés' }),
  more: (p: { number: number }) => `et ${count(p.number, 'autre')}`,
  unnamed: '(sans nom)',
  reasons: {
    noLabel: 'sans nom',
    noDate: 'sans date lisible',
    backwards: 'finit avant de commencer',
    tooLong: 'dure plus de trois mois',
    schoolDay: 'jour de classe',
    repeats: 'se répète',
    cancelled: 'annulé',
  } satisfies Record<SetAsideReason, string>,
  notYetSaved: 'Rien n’est encore enregistré.',
  saved: (p: { source: string; added: number; removed: number; kept: number }) =>
    p.added + p.removed === 0
      ? `${p.source} : rien de nouveau, tout était déjà enregistré.`
      : `${p.source} enregistré : ${count(p.added, { one: 'période ajoutée', other: 'périodes ajoutées' })}, ${count(p.removed, 'retirée')}, ${count(p.kept, 'inchangée')}.`,
};
