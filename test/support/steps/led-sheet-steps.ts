import type { SheetStatus } from '../../../src/database/generated/client.ts';
import { proposePlan } from '../../../src/domain/plan/propose-plan.ts';
import { followSheet } from '../../../src/domain/sheets/follow-sheet.ts';
import { planWording } from '../../../src/presenters/annual-plan-presenter.ts';
import type { Step } from '../issoire-town.ts';
import { later } from './clock-steps.ts';
import { step } from './step.ts';

/** Sheets of these references are written otherwise. */
export const sheetsChanged = (
  references: string[],
  data: { planYears?: number[]; hasNoAxis?: boolean; title?: string },
): Step =>
  step(`sheets changed ${JSON.stringify([references, data])}`, async ({ deps: { db } }) => {
    await db.actionSheet.updateMany({ where: { reference: { in: references } }, data });
  });

/** Claire proposes to validate the plan of a year. */
export const planProposed = (year: number): Step =>
  step(`plan proposed ${year}`, async ({ deps, viewer }) => {
    const claire = await viewer('U0CLAIRE01');
    await proposePlan(claire, { year }, planWording(claire.agreement.language), deps);
  });

/** Somebody says where a sheet stands; with a clock that moves, cards show it within the minute. */
export const followed = (reference: string, status: SheetStatus, { by = 'U0CLAIRE01', blockers = '' } = {}): Step =>
  step(`followed ${reference} ${status} ${by} ${blockers}`, async (town) => {
    const said = blockers ? { reference, status, blockers } : { reference, status };
    await followSheet(await town.viewer(by), said, town.deps);
    await later(1)(town);
  });
