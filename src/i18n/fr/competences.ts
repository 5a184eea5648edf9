import { frenchDate } from '../civil-date-text.ts';
import { ofName } from './of-name.ts';

/** Who runs which public service (Art. 3). */
export const competences = {
  title: (p: { on: string }) => `Compétences au ${frenchDate(p.on)}`,
  source: 'Source : convention, art. 3. Un autre jour : /ctg competences crèches 2020-06-01',
  held: (p: { scope: string; party: string }) => `${p.scope} : ${p.party}`,
  ages: (p: { ageMin: number | null; ageMax: number | null }) =>
    p.ageMin === null || p.ageMax === null ? '' : `${p.ageMin}-${p.ageMax} ans`,
  nobody: 'plus aucun titulaire selon le texte',
  transfers: 'Transferts de compétences',
  noTransfer: 'Aucune compétence ne change de titulaire.',
  transfer: (p: { label: string; from: string; to: string[] }) =>
    p.to.length > 0
      ? `${p.label} : ${ofName(p.from)} à ${p.to.join(', ')}`
      : `${p.label} : ${p.from} ne l’exerce plus, et le texte ne nomme personne ensuite`,
  passing: 'Fiches à confier à une autre partie',
  newLead: {
    headline: (p: { from: string; to: string[]; sheets: unknown[]; on: string }) =>
      `${p.sheets.length > 1 ? `${p.sheets.length} actions pilotées par ${p.from} passent` : `1 action pilotée par ${p.from} passe`}${p.to.length > 0 ? ` à ${p.to.join(', ')}` : ''} le ${frenchDate(p.on)} : désigner un pilote`,
    detail: (p: { sheets: { reference: string; title: string }[] }) =>
      `${p.sheets.map(({ reference, title }) => `${reference} ${title}`).join(' ; ')}.`,
    name: (p: { reference: string }) => `Nouveau pilote : ${p.reference}`,
  },
  due: {
    headline: (p: { from: string; fields: { label: string; to: string[] }[]; on: string }) =>
      p.fields.length > 1
        ? `${p.fields.length} compétences quittent ${p.from} le ${frenchDate(p.on)}`
        : `Une compétence quitte ${p.from} le ${frenchDate(p.on)}`,
    detail: (p: { fields: { label: string; to: string[] }[] }) =>
      `${p.fields.map(({ label, to }) => `${label} : ${to.length > 0 ? to.join(', ') : 'personne n’est nommé'}`).join(' ; ')}. Désigner qui reprend ce qui s’y rattache.`,
  },
};
