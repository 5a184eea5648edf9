import type { Catalogue } from '../catalogue.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');

export const partners: Catalogue['partners'] = {
  title: 'Partners',
  none: 'No partner answers to this.',
  empty: 'The directory holds no partner yet.',
  kinds: {
    RESIDENTS: 'residents',
    ASSOCIATION: 'association',
    LOCAL_AUTHORITY: 'local authority',
    PUBLIC_BODY: 'public body',
    OTHER: 'other',
  },
  count: ({ number }) => count(number, 'partner'),
  sheet: ({ reference, title, role }) => `${reference} ${title}${role ? ` (${role})` : ''}`,
  associated: ({ kind, sheets }) => `${kind}: ${sheets || 'no action sheet'}`,
  add: 'Add a partner',
  change: 'Change',
};

export const partnerForms: Pick<Catalogue['forms'], 'addPartner' | 'changePartner'> = {
  addPartner: {
    title: 'Add a partner',
    submit: 'Add the partner',
    reminder:
      'The name of an organisation or a group, never that of somebody who is helped: no personal data of beneficiaries is kept.',
    name: 'Name',
    kind: 'Type',
    done: ({ name }) => `${name} is in the directory of partners.`,
  },
  changePartner: {
    title: 'Change a partner',
    submit: 'Change the partner',
    done: ({ name }) => `Partner changed: ${name}.`,
  },
};

export const partnerErrors: Pick<Catalogue['errors'], 'partnerKnown'> = {
  partnerKnown: ({ name }) => `The directory already has “${name}”.`,
};
