import { tellBecame } from '../../reminders/tell-became.ts';
import type { Load } from './load.ts';

/** Has people told of what a file gave them; at the first load nobody is: everything becomes everybody's at once. */
export async function tellLoaded({ tx, agreementId, now, became }: Load): Promise<void> {
  if (became.length === 0) return;
  const { watchedFrom } = await tx.agreement.findUniqueOrThrow({ where: { id: agreementId } });
  if (watchedFrom) await tellBecame({ tx, agreementId, byId: null, now }, became);
}
