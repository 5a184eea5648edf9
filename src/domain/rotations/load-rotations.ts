import type { Deps } from '../deps.ts';
import { rotationParts } from './read-rotation.ts';

/** The offices of an agreement that turn, with their turns and their committee. */
export function loadRotations(agreementId: string, { db }: { db: Pick<Deps['db'], 'rotation'> }) {
  return db.rotation.findMany({ where: { agreementId }, include: { ...rotationParts, committee: true } });
}
