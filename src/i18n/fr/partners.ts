import { plural } from '../plural.ts';

const { count } = plural('fr');

/** With whom the plan is built (Art. 1). */
export const partners = {
  title: 'Partenaires',
  none: 'Aucun partenaire ne répond à cette demande.',
  empty: 'L’annuaire ne comporte encore aucun partenaire.',
  kinds: {
    RESIDENTS: 'habitants',
    ASSOCIATION: 'association',
    LOCAL_AUTHORITY: 'collectivité',
    PUBLIC_BODY: 'organisme public',
    OTHER: 'autre',
  },
  count: (p: { number: number }) => count(p.number, 'partenaire'),
  sheet: (p: { reference: string; title: string; role: string }) =>
    `${p.reference} ${p.title}${p.role ? ` (${p.role})` : ''}`,
  associated: (p: { kind: string; sheets: string }) => `${p.kind} : ${p.sheets || 'aucune fiche action'}`,
  add: 'Ajouter un partenaire',
  change: 'Modifier',
};

/** The forms of the directory. */
export const partnerForms = {
  addPartner: {
    title: 'Ajouter un partenaire',
    submit: 'Ajouter le partenaire',
    reminder:
      'Le nom d’une structure ou d’un groupe, jamais celui d’une personne bénéficiaire : aucune donnée personnelle de bénéficiaire n’est conservée.',
    name: 'Nom',
    kind: 'Type',
    done: (p: { name: string }) => `${p.name} est dans l’annuaire des partenaires.`,
  },
  changePartner: {
    title: 'Modifier un partenaire',
    submit: 'Modifier le partenaire',
    done: (p: { name: string }) => `Partenaire modifié : ${p.name}.`,
  },
};

/** What goes wrong with them. */
export const partnerErrors = {
  partnerKnown: (p: { name: string }) => `L’annuaire a déjà « ${p.name} ».`,
};
