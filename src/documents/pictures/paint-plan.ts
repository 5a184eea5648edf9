import type { AnnualPlan } from '../../domain/plan/show-plan.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Picture } from './drawing.ts';
import { planGantt } from './plan-gantt.ts';
import { planProgress } from './plan-progress.ts';
import { renderPicture } from './render-picture.ts';

export interface PaintedPicture {
  content: Buffer;
  /** The picture told in words. */
  altText: string;
}

/** A year's plan painted: its calendar, on as many pictures as it takes to be legible, then its progress. */
export async function paintPlan(
  plan: AnnualPlan,
  today: CivilDate,
  t: Catalogue,
): Promise<{ calendars: PaintedPicture[]; progress: PaintedPicture }> {
  const [calendars, progress] = await Promise.all([
    Promise.all(planGantt(plan, today, t).map(paint)),
    paint(planProgress(plan, today, t)),
  ]);
  return { calendars, progress };
}

async function paint({ drawing, altText }: Picture): Promise<PaintedPicture> {
  return { content: await renderPicture(drawing), altText };
}
