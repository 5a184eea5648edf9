import type { RenewalCount } from '../../domain/agreement/renewal/count-renewal.ts';
import type { PartyName } from '../../domain/text/party-name.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';
import { renewal } from './renewal.ts';

const { count } = plural('fr');
const { of } = partyWords('fr');

/** The agreement's facts (`/ctg`, `/ctg convention`, `/ctg parties`). */
export const agreement = {
  status: {
    draft: (p: { startsOn: string }) => `Pas encore en vigueur : débute le ${frenchDate(p.startsOn)}.`,
    inForce: (p: { endsOn: string; daysLeft: number }) =>
      `En vigueur jusqu’au ${frenchDate(p.endsOn)} inclus (${p.daysLeft === 0 ? 'dernier jour' : `encore ${count(p.daysLeft, 'jour')}`}).`,
    expired: (p: { endsOn: string; renewal: RenewalCount }) =>
      `Échue le ${frenchDate(p.endsOn)}. ${p.renewal.decided === 0 ? 'Pas de reconduction enregistrée.' : `Reconduction : ${renewal.progress(p.renewal)}`}`,
  },
  precedence: (p: { titlePeriod: string; endsOn: string; sources: string[] }) =>
    `Titre : ${p.titlePeriod}. Terme juridique : ${frenchDate(p.endsOn)} (${p.sources.join(', ')}).`,
  purpose: 'Objet',
  nextDates: 'Prochaines échéances',
  nextMeeting: (p: { committee: string; period: string; endsOn: string }) =>
    `${p.committee} ${p.period} : à tenir avant le ${frenchDate(p.endsOn)}`,
  plannedMeeting: (p: { committee: string; on: string; reference: string }) =>
    `${p.committee} : réunion le ${frenchDate(p.on)} (${p.reference})`,
  noMoreMeetings: (p: { committee: string }) => `${p.committee} : plus de réunion due avant le terme`,
  counts: 'Contenu',
  countsLine: (p: {
    parties: number;
    people: number;
    strategic: number;
    operational: number;
    documentsMissing: number;
  }) =>
    [
      count(p.parties, 'partie'),
      `${count(p.people, 'personne')} dans l’annuaire`,
      `${count(p.strategic, { one: 'objectif stratégique', other: 'objectifs stratégiques' })}, ${count(p.operational, 'opérationnel')}`,
      `${count(p.documentsMissing, 'document')} à verser`,
    ].join(' · '),
  sheetsLine: (p: { number: number; byStatus: { status: string; number: number }[]; late: number }) =>
    p.number === 0
      ? 'Aucune fiche action pour l’instant'
      : `${count(p.number, { one: 'fiche action', other: 'fiches action' })} : ${p.byStatus.map(({ status, number }) => `${number} « ${status} »`).join(', ')}${p.late > 0 ? ` ; ${p.late} en retard` : ''}`,
  term: 'Durée',
  signed: (p: { on: string; at: string }) => `Signée le ${frenchDate(p.on)} à ${p.at}`,
  inForceFrom: (p: { startsOn: string; endsOn: string }) =>
    `En vigueur du ${frenchDate(p.startsOn)} au ${frenchDate(p.endsOn)} inclus`,
  experimental: 'À titre expérimental',
  renewal: {
    EXPRESS: 'Reconduction expresse seulement : rien ne se renouvelle sans décision des parties',
    TACIT: 'Reconduction tacite',
  },
  renewalCount: (p: RenewalCount) => `Décisions de reconduction : ${p.decided}/${p.parties}.${renewal.lacking(p)}`,
  renewed: (p: { number: number; startsOn: string; endsOn: string; parties: PartyName[] }) =>
    `Reconduction n° ${p.number} : du ${frenchDate(p.startsOn)} au ${frenchDate(p.endsOn)} inclus${p.parties.length > 0 ? `, par décision ${of(p.parties)}` : ''}`,
  renewedOn: (p: { on: string; by: string | null }) =>
    `enregistrée le ${frenchDate(p.on)}${p.by ? ` par ${p.by}` : ''}`,
  recordRenewal: 'Enregistrer une décision de reconduction',
  termination: (p: { months: number; form: string }) => `Résiliation : préavis de ${p.months} mois, ${p.form}`,
  signatories: 'Signataires',
  signatoriesCount: (p: { lines: number; parties: number }) =>
    `${count(p.lines, 'signature')}, ${count(p.parties, 'partie')}`,
  acts: 'Actes autorisant la signature',
  act: (p: { kind: string; body: string; on: string; reference: string | null }) =>
    `${p.kind} — ${p.body} — ${frenchDate(p.on)}${p.reference ? ` (${p.reference})` : ''}`,
  texts: { CONVENTION: 'convention', AMENDMENT: 'avenant', RENEWAL: 'reconduction' },
  originals: 'Originaux',
  original: (p: { copies: number; keptAt: string | null }) =>
    `${count(p.copies, 'exemplaire')}${p.keptAt ? `, ${p.keptAt}` : ', lieu de conservation à préciser'}`,
  originalsTotal: (p: { copies: number }) => `${count(p.copies, { one: 'original', other: 'originaux' })} en tout`,
  traces: 'Trace légale',
  traceSent: (p: { on: string | null }) => `envoyé en préfecture : ${p.on ? frenchDate(p.on) : 'date absente'}`,
  traceReceived: (p: { on: string | null }) => `reçu : ${p.on ? frenchDate(p.on) : 'date absente'}`,
  tracePosted: (p: { on: string | null; reference: string }) =>
    p.on ? `affiché : ${frenchDate(p.on)}` : `preuve d’affichage absente (${p.reference})`,
  parties: 'Parties signataires',
  changeArticle: 'Changer l’article',
  partyStated: (p: { name: string }) => `dite « ${p.name} »`,
  partyAliases: 'Aussi appelée',
  partySubOrganisations: 'Agit aussi par',
  partyKinds: {
    CAF: 'caisse d’allocations familiales',
    EPCI: 'intercommunalité',
    MUNICIPALITY: 'commune',
    DEPARTMENT: 'département',
    MSA: 'mutualité sociale agricole',
    STATE: 'État',
    OTHER: 'autre organisme',
  },
  partyAuthorized: (p: { kind: string; body: string; on: string; reference: string | null }) =>
    `Autorisée par ${p.kind} : ${p.body}, ${frenchDate(p.on)}${p.reference ? ` (${p.reference})` : ''}`,
  partySigner: (p: { office: string; name: string }) => `Signataire : ${p.office}, ${p.name}`,
};
