import type { Deps } from '../deps.ts';
import { sheetSecrecy } from '../sheets/sheet-access.ts';
import { fold } from '../text/fold.ts';
import { mayHere } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import type { PartnerKind, PartnerRecord } from './partner-record.ts';
import { partnerRights } from './rights.ts';

/** What is looked for; everybody when nothing is said. */
export interface PartnerQuery {
  kind?: PartnerKind | undefined;
  /** Found in the name, or in the sheets to which they are associated, whatever their accents. */
  words?: string | undefined;
}

export interface PartnersAnswer {
  partners: PartnerRecord[];
  /** How many others answer, which are not for who reads this. */
  reserved: number;
  /** They may add and change partners, here. */
  mayKeep: boolean;
}

/**
 * With whom the plan is built, and who is associated to what (Art. 1, A1-2). The directory is the parties'; others read
 * of it those associated to a sheet that they may read (Art. 12).
 */
export async function listPartners(
  viewer: Viewer,
  { kind, words = '' }: PartnerQuery,
  { db }: Pick<Deps, 'db'>,
): Promise<PartnersAnswer> {
  const [rows, clearance] = await Promise.all([
    db.partner.findMany({
      where: { agreementId: viewer.agreement.id, ...(kind ? { kind } : {}) },
      include: { sheets: { include: { sheet: { include: { committee: true } } } } },
    }),
    findClearance(viewer, { db }),
  ]);
  const known = rows.map(({ id, name, kind: each, sheets }): PartnerRecord => {
    const readable = sheets.filter(({ sheet }) => mayRead(clearance, sheetSecrecy(sheet)));
    const inOrder = readable.toSorted((a, b) => a.sheet.number - b.sheet.number);
    const linked = inOrder.map(({ sheet, role }) => ({ reference: sheet.reference, title: sheet.title, role }));
    return { id, name, kind: each, sheets: linked };
  });
  const matching = known.filter((partner) => holds(partner, words));
  const partners = matching.filter(({ sheets }) => clearance.isOfParties || sheets.length > 0);
  return {
    partners: partners.toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
    reserved: matching.length - partners.length,
    mayKeep: mayHere(viewer, partnerRights.add),
  };
}

function holds({ name, sheets }: PartnerRecord, words: string): boolean {
  const linked = sheets.flatMap(({ reference, title, role }) => [reference, title, role]);
  const folded = fold([name, ...linked].join(' '));
  return fold(words)
    .split(' ')
    .every((word) => folded.includes(word));
}
