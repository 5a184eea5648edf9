import { InvalidForm, UserError } from '../../errors.ts';
import type { Transaction } from '../deps.ts';
import { fold } from '../text/fold.ts';

export interface GivenPartner {
  name: string;
  /** What they are associated to; empty when nobody said. */
  role: string;
}

const MOST_NAME = 150;
const MOST_ROLE = 300;

/** Where a name may end: a dash between spaces. */
const DASH = /(?:^|\s+)[—–-](?:\s+|$)/g;

/**
 * Partners written one a line, « Nom — rôle ». A name that holds a dash itself is read as the partner known by it.
 * @throws InvalidForm on `partners`, for a line without a name, the same partner twice, or too long a text.
 */
export function readPartners(text: string, known: string[]): GivenPartner[] {
  const names = new Set(known.map(fold));
  const rows = text.split(/\r?\n/).map((line) => line.trim());
  const read = rows.filter(Boolean).map((line) => split(line, names));
  const seen = new Set<string>();
  for (const { name, role } of read) {
    if (fold(name) === '') throw wrong(new UserError('partnerForm'));
    if (name.length > MOST_NAME) throw wrong(new UserError('tooLong', { most: MOST_NAME }));
    if (role.length > MOST_ROLE) throw wrong(new UserError('tooLong', { most: MOST_ROLE }));
    if (seen.has(fold(name))) throw wrong(new UserError('partnerTwice', { name }));
    seen.add(fold(name));
  }
  return read;
}

function split(line: string, known: Set<string>): GivenPartner {
  const cuts = [...line.matchAll(DASH)].map(({ index, 0: dash }) => ({
    name: line.slice(0, index).trim(),
    role: line.slice(index + dash.length).trim(),
    isLong: dash.includes('—'),
  }));
  const whole = { name: line, role: '' };
  if (known.has(fold(line))) return whole;
  const found = cuts.find(({ name }) => known.has(fold(name))) ?? cuts.find(({ isLong }) => isLong) ?? cuts[0];
  return found ? { name: found.name, role: found.role } : whole;
}

function wrong(why: UserError): InvalidForm {
  return new InvalidForm({ partners: why });
}

/**
 * Makes a sheet's partners those given. One that the directory knows, whatever its accents, is that one; another enters
 * it, its kind to be said later.
 */
export async function savePartners(
  tx: Transaction,
  { agreementId, sheetId }: { agreementId: string; sheetId: string },
  text: string,
  now: Date,
): Promise<void> {
  const known = await tx.partner.findMany({ where: { agreementId }, orderBy: { createdAt: 'asc' } });
  const given = readPartners(
    text,
    known.map(({ name }) => name),
  );
  await tx.sheetPartner.deleteMany({ where: { sheetId } });
  for (const { name, role } of given) {
    const partner =
      known.find((one) => fold(one.name) === fold(name)) ??
      (await tx.partner.create({ data: { agreementId, name, kind: 'OTHER', createdAt: now } }));
    await tx.sheetPartner.create({ data: { sheetId, partnerId: partner.id, role } });
  }
}
