import type { Deps } from '../deps.ts';

/** Every document that an agreement speaks of, with the party it is of, in the text's order; whoever may know of it. */
export function loadDocuments(agreementId: string, { db }: Pick<Deps, 'db'>) {
  return db.document.findMany({ where: { agreementId }, include: { party: true }, orderBy: { position: 'asc' } });
}
