import type { PartyName } from '../../domain/text/party-name.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count, pick } = plural('fr');
const { of, the, to, verb } = partyWords('fr');

/** Who runs which public service (Art. 3). */
export const competences = {
  title: (p: { on: string }) => `Compétences au ${frenchDate(p.on)}`,
  source: 'Source : convention, art. 3.',
  held: (p: { scope: string; party: string }) => `${p.scope} : ${p.party}`,
  ages: (p: { ageMin: number | null; ageMax: number | null }) =>
    p.ageMin === null || p.ageMax === null ? '' : `${p.ageMin}-${count(p.ageMax, 'an')}`,
  nobody: 'plus aucun titulaire selon le texte',
  transfers: 'Transferts de compétences',
  noTransfer: 'Aucune compétence ne change de titulaire.',
  transfer: (p: { label: string; from: PartyName; to: PartyName[] }) =>
    p.to.length > 0
      ? `${p.label} : ${of(p.from)} ${to(p.to)}`
      : `${p.label} : ${the(p.from)} ${verb(p.from, { one: 'ne l’exerce', other: 'ne l’exercent' })} plus, et le texte ne nomme personne ensuite`,
  passing: 'Fiches à confier à une autre partie',
  newLead: {
    headline: (p: { from: PartyName; to: PartyName[]; sheets: unknown[]; on: string }) =>
      `${count(p.sheets.length, { one: `action pilotée par ${the(p.from)} passe`, other: `actions pilotées par ${the(p.from)} passent` })}${p.to.length > 0 ? ` ${to(p.to)}` : ''} le ${frenchDate(p.on)} : désigner un pilote`,
    detail: (p: { sheets: { reference: string; title: string }[] }) =>
      `${p.sheets.map(({ reference, title }) => `${reference} ${title}`).join(' ; ')}.`,
    name: (p: { reference: string }) => `Nouveau pilote : ${p.reference}`,
  },
  due: {
    headline: (p: { from: PartyName; fields: { label: string; to: string[] }[]; on: string }) =>
      `${pick(p.fields.length, { one: 'Une compétence quitte', other: `${p.fields.length} compétences quittent` })} ${the(p.from)} le ${frenchDate(p.on)}`,
    detail: (p: { fields: { label: string; to: string[] }[] }) =>
      `${p.fields.map(({ label, to }) => `${label} : ${to.length > 0 ? to.join(', ') : 'personne n’est nommé'}`).join(' ; ')}. Désigner qui reprend ce qui s’y rattache.`,
  },
};
