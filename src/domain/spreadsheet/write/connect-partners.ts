import { fold } from '../../fold.ts';
import type { WriteContext } from './write-context.ts';

/** Makes a sheet's partners those given, « Nom — rôle », entering in the directory those it does not know (A1-2). */
export async function connectPartners(
  given: string[],
  sheetId: string,
  { tx, viewer, now }: WriteContext,
): Promise<void> {
  const agreementId = viewer.agreement.id;
  const known = await tx.partner.findMany({ where: { agreementId } });
  await tx.sheetPartner.deleteMany({ where: { sheetId } });
  for (const text of given) {
    const [name = '', ...role] = text.split(/\s[—–]\s/).map((part) => part.trim());
    const partner =
      known.find((one) => fold(one.name) === fold(name)) ??
      (await tx.partner.create({ data: { agreementId, name, kind: 'OTHER', createdAt: now } }));
    if (!known.includes(partner)) known.push(partner);
    const link = { sheetId, partnerId: partner.id };
    await tx.sheetPartner.upsert({
      where: { sheetId_partnerId: link },
      create: { ...link, role: role.join(' — ') },
      update: {},
    });
  }
}
