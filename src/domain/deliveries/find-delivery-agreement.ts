import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';

/**
 * The code of the agreement that a delivery is about.
 * @throws UserError `gone` when there is no such delivery.
 */
export async function findDeliveryAgreement(deliveryId: string, { db }: Pick<Deps, 'db'>): Promise<string> {
  const id = z.uuid().safeParse(deliveryId);
  const row = id.success
    ? await db.delivery.findUnique({ where: { id: id.data }, include: { agreement: true } })
    : null;
  if (!row) throw new UserError('gone');
  return row.agreement.code;
}
