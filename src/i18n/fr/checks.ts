import type { PartyName } from '../../domain/text/party-name.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count, pick } = plural('fr');
const { the, verb } = partyWords('fr');

/** What each check found (`fact`), and what to do about it (`remedy`). */
export const checks = {
  title: 'Vérification',
  allGood: 'Rien à signaler.',
  found: (p: { number: number }) => `${count(p.number, 'point')} à traiter`,
  topics: {
    seats: 'sieges',
    composition: 'composition',
    mandates: 'mandats',
    people: 'personnes',
    rotations: 'rotations',
    documents: 'documents',
    competences: 'competences',
    objectives: 'objectifs',
    sheets: 'fiches',
    indicators: 'indicateurs',
    means: 'moyens',
  },
  seatVacant: {
    fact: (p: { committee: string; party: string; seat: string; vacant: number; isOpen: boolean }) =>
      `${p.committee} · ${p.party} : ${p.seat} — ${p.isOpen ? 'non désignés' : pick(p.vacant, { one: 'siège vacant', other: `${p.vacant} sièges vacants` })}`,
    remedy: 'désigner quelqu’un',
  },
  axisUncovered: {
    fact: (p: { committee: string; party: string; seat: string; axes: string[] }) =>
      `${p.committee} · ${p.party} : ${p.seat} — aucun membre désigné pour ${pick(p.axes.length, { one: 'l’axe', other: 'les axes' })} ${p.axes.join(', ')}`,
    remedy: 'désigner une personne en charge, ou ajouter l’axe à un membre',
  },
  tooManyHolders: {
    fact: (p: { committee: string; party: string; seat: string; most: number; held: number }) =>
      `${p.committee} · ${p.party} : ${p.seat} — ${count(p.held, 'titulaire')} pour ${count(p.most, 'siège')}`,
    remedy: 'mettre fin au mandat de trop',
  },
  objectivesUncovered: {
    fact: (p: { codes: string[] }) => `Sans action : ${p.codes.join(', ')}`,
    remedy: 'créer une fiche',
  },
  sheetsLack: {
    fact: (p: { lack: 'lead' | 'axis' | 'source' | 'need'; references: string[] }) =>
      `${{ lead: 'Sans personne pilote', axis: 'Sans axe Caf, ni « aucun »', source: 'Constat sans source (art. 7)', need: 'Sans constat' }[p.lack]} : ${p.references.join(', ')}`,
    remedy: 'compléter la fiche',
  },
  agesUncovered: {
    fact: (p: { ages: { min: number; max: number }[] }) =>
      `Tranches d’âge sans action ouverte : ${p.ages.map(({ min, max }) => (min === max ? count(min, 'an') : `${min}-${count(max, 'an')}`)).join(', ')}`,
    remedy: 'créer une fiche, ou préciser les âges de celles qui existent',
  },
  territoriesUncovered: {
    fact: (p: { territories: string[] }) => `Bassins de vie sans action ouverte : ${p.territories.join(', ')}`,
    remedy: 'créer une fiche, ou revoir la liste des bassins de vie dans les réglages',
  },
  leadWithoutCompetence: {
    fact: (p: { reference: string; title: string; party: PartyName; fields: string[] }) =>
      `${p.reference} ${p.title} : ${the(p.party)} ${verb(p.party, { one: 'n’a', other: 'n’ont' })} pas la compétence aux dates de la fiche (${p.fields.join(', ')})`,
    remedy: 'vérifier qui exerce la compétence, et changer de pilote si besoin',
  },
  baselinesMissing: {
    fact: (p: { codes: string[] }) => `Sans valeur de départ : ${p.codes.join(', ')}`,
    remedy: 'renseigner la valeur de départ et sa source',
  },
  meansYearsEmpty: {
    fact: (p: { years: number[] }) => `Moyens non renseignés : ${p.years.join(', ')}`,
    remedy: 'les demander à chaque partie (art. 4), puis les ajouter',
  },
  meansObjectivesBare: {
    fact: (p: { year: number; codes: string[] }) =>
      `Moyens ${p.year} non renseignés, par objectif : ${p.codes.join(', ')}`,
    remedy: 'les ajouter',
  },
  meansSheetsBare: {
    fact: (p: { year: number; references: string[] }) =>
      `Moyens ${p.year} non renseignés, par fiche : ${p.references.join(', ')}`,
    remedy: 'les ajouter, fiche par fiche',
  },
  competenceGap: {
    fact: (p: { label: string; ageMin: number | null; ageMax: number | null; endsOn: string }) =>
      `${p.label}${p.ageMin === null || p.ageMax === null ? '' : ` ${p.ageMin}-${count(p.ageMax, 'an')}`} : plus de titulaire après le ${frenchDate(p.endsOn)}`,
    remedy: 'demander aux parties qui l’exerce ; le texte change par avenant',
  },
  documentMissing: {
    fact: (p: { title: string; state: 'TITLE_ONLY' | 'MISSING' }) =>
      `${p.title} : ${p.state === 'TITLE_ONLY' ? 'pièce annoncée, à fournir' : 'fichier manquant'}`,
    remedy: 'demander la pièce à la partie qui la détient',
  },
  documentOld: {
    fact: (p: { title: string; dated: string }) => `${p.title} : date du ${frenchDate(p.dated)}`,
    remedy: 'demander une version à jour',
  },
  postingProofMissing: {
    fact: (p: { reference: string; party: string }) => `Preuve d’affichage absente (${p.reference}) — ${p.party}`,
    remedy: 'demander la date d’affichage à la partie qui a transmis l’acte',
  },
  noCoordinator: {
    fact: () => 'Personne ne coordonne cette convention aujourd’hui',
    remedy: 'la personne qui gère le bot renseigne CTG_COORDINATORS et redémarre',
  },
  personUnreachable: {
    fact: (p: { name: string }) => `${p.name} : ni compte Slack ni adresse électronique`,
    remedy: 'relier son compte Slack, ou saisir son adresse',
  },
  mandateEnded: {
    fact: (p: { name: string; party: string; seat: string; endsOn: string }) =>
      `Mandat terminé le ${frenchDate(p.endsOn)} : ${p.name} (${p.party}, ${p.seat}), sans successeur`,
    remedy: 'nommer la personne qui succède',
  },
  rotationUnconfirmed: {
    fact: (p: { kind: 'CHAIR' | 'SECRETARIAT'; committee: string }) =>
      `${p.kind === 'CHAIR' ? 'Présidence' : 'Secrétariat'} — ${p.committee} : ordre à confirmer (texte ambigu)`,
    remedy: 'faire confirmer l’ordre par le copil',
  },
};
