import { compareFacts, noteDifference } from './compare-facts.ts';
import type { IdsByCode } from './ids-by-code.ts';
import { type Load, tally } from './load.ts';
import { loadObjectives } from './load-objectives.ts';

/** Axes, missions and objectives (preliminary article, Art. 4). Answers with each axis's id, by code. */
export async function loadPlan(load: Load): Promise<IdsByCode> {
  await loadMissions(load);
  const axes = await loadAxes(load);
  await loadObjectives(load, axes);
  return axes;
}

async function loadMissions(load: Load): Promise<void> {
  const { tx, file, agreementId } = load;
  const known = await tx.cafMission.findMany({ where: { agreementId } });
  const absent = file.missions.flatMap((label, index) => {
    const row = known.find(({ position }) => position === index + 1);
    if (row && row.label !== label) noteDifference(load, ['missions', index], label, row.label);
    return row ? [] : [{ agreementId, label, position: index + 1 }];
  });
  tally(load, 'missions', (await tx.cafMission.createMany({ data: absent })).count);
}

async function loadAxes(load: Load): Promise<IdsByCode> {
  const { tx, file, agreementId } = load;
  const known = await tx.axis.findMany({ where: { agreementId } });
  const absent = file.axes.flatMap(({ code, label }, index) => {
    const row = known.find((axis) => axis.code === code);
    if (row) compareFacts(load, ['axes', index], { label }, row);
    return row ? [] : [{ agreementId, code, label, position: index + 1 }];
  });
  const rows = await tx.axis.createManyAndReturn({ data: absent });
  tally(load, 'axes', rows.length);
  return new Map([...known, ...rows].map(({ code, id }) => [code, id]));
}
