import { toDbDate } from '../../time/civil-date.ts';
import { compareFacts, noteDifference } from './compare-facts.ts';
import { type IdsByCode, idOf } from './ids-by-code.ts';
import { type Load, tally } from './load.ts';

/** The offices that pass from party to party, with their order (Annexe 3). Whether it is confirmed is for people. */
export async function loadRotations(load: Load, committeeIds: IdsByCode, partyIds: IdsByCode): Promise<void> {
  const { tx, file, agreementId } = load;
  const known = await tx.rotation.findMany({
    where: { agreementId },
    include: { steps: { include: { party: true }, orderBy: { position: 'asc' } } },
  });
  const wanted = file.committees.flatMap(({ code, rotations }, committee) =>
    rotations.map((rotation, index) => ({
      rotation,
      committeeId: idOf(committeeIds, code),
      place: ['committees', committee, 'rotations', index],
    })),
  );
  const absent = wanted.filter(({ rotation, committeeId, place }) => {
    const { kind, order, turnMonths, startsOn } = rotation;
    const row = known.find((one) => one.committeeId === committeeId && one.kind === kind);
    if (!row) return true;
    compareFacts(load, place, { turnMonths, startsOn }, row);
    const stored = row.steps.map(({ party }) => party.code).join(', ');
    if (stored !== order.join(', ')) noteDifference(load, [...place, 'order'], order.join(', '), stored);
    return false;
  });

  const rows = await tx.rotation.createManyAndReturn({
    data: absent.map(({ committeeId, rotation: { order: _, ...facts } }) => {
      return { agreementId, committeeId, ...facts, startsOn: toDbDate(facts.startsOn) };
    }),
  });
  const steps = absent.flatMap(({ committeeId, rotation }) => {
    const row = rows.find((one) => one.committeeId === committeeId && one.kind === rotation.kind);
    return rotation.order.map((party, index) => {
      return { rotationId: row?.id ?? '', partyId: idOf(partyIds, party), position: index + 1 };
    });
  });
  await tx.rotationStep.createMany({ data: steps });
  tally(load, 'rotations', rows.length);
}
