import type { Deps } from '../deps.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findParty } from './find-party.ts';

/** The signatory parties, or the one that an alias means, with who signs and by what act (C-1…C-3). */
export async function listParties(viewer: Viewer, { name }: { name?: string | undefined }, { db }: Deps) {
  const agreementId = viewer.agreement.id;
  const only = name ? await findParty(agreementId, name, { db }) : null;
  const parties = await db.party.findMany({
    where: { agreementId, ...(only ? { id: only.id } : {}) },
    orderBy: { position: 'asc' },
    include: {
      aliases: { orderBy: { name: 'asc' } },
      subOrganisations: { orderBy: { name: 'asc' } },
      signatories: { orderBy: { position: 'asc' }, where: { text: 'CONVENTION' } },
      authorizingActs: { orderBy: { decidedOn: 'asc' }, where: { text: 'CONVENTION' } },
    },
  });
  return parties.map((party) => ({
    id: party.id,
    code: party.code,
    kind: party.kind,
    officialName: party.officialName,
    statedName: party.statedName,
    shortName: party.shortName,
    article: party.article,
    aliases: party.aliases.map((alias) => alias.name),
    subOrganisations: party.subOrganisations.map(({ code, name: body, article }) => ({ code, name: body, article })),
    signatories: party.signatories.map(({ name: holder, office }) => ({ name: holder, office })),
    acts: party.authorizingActs.map(({ kind, body, reference, decidedOn }) => {
      return { kind, body, reference, decidedOn: fromDbDate(decidedOn) };
    }),
  }));
}

export type PartyDetail = Awaited<ReturnType<typeof listParties>>[number];
