import type { KnownBlock } from '@slack/types';
import type { AxisLine } from '../../domain/plan/list-axes.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { header } from './blocks.ts';
import { bold, bullets, type Line } from './rich-text.ts';

/** `/ctg axes`. */
export function axesView(axes: AxisLine[], t: Catalogue): KnownBlock[] {
  const rows = axes.map(({ label, objectives }): Line => {
    return [bold(label), ` — ${t.plan.axisObjectives({ codes: objectives })}`];
  });
  return [header(t.plan.axes), ...bullets(...rows)];
}

/** `/ctg missions`. */
export function missionsView(missions: string[], t: Catalogue): KnownBlock[] {
  return [header(t.plan.missions), ...bullets(...missions)];
}
