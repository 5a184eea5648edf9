import type { KnownBlock } from '@slack/types';
import type { AxesAnswer } from '../../domain/plan/show-axes.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { context, header } from './blocks.ts';
import { bold, bullets, type Line, lines } from './rich-text.ts';

/** `/ctg axes`: zero is said too (P-2). */
export function axesView({ axes, withoutAxis, reserved }: AxesAnswer, t: Catalogue): KnownBlock[] {
  const rows = axes.map(({ label, objectives, sheets }): Line => {
    return [bold(label), ` — ${t.sheets.serving(sheets)} — ${t.plan.axisObjectives({ codes: objectives })}`];
  });
  const others = [bold(t.sheets.noAxis), ` — ${t.sheets.serving(withoutAxis)}`];
  return [
    header(t.plan.axes),
    ...bullets(...rows),
    ...(withoutAxis.number > 0 ? lines(others) : []),
    ...(reserved > 0 ? [context(t.answers.reserved({ number: reserved }))] : []),
  ];
}

/** `/ctg missions`. */
export function missionsView(missions: string[], t: Catalogue): KnownBlock[] {
  return [header(t.plan.missions), ...bullets(...missions)];
}
