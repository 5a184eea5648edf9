import { showAxes } from '../src/domain/plan/show-axes.ts';
import { answering } from '../src/slack/answering.ts';
import { axesView } from '../src/slack/views/plan-lists-view.ts';

/** `/ctg axes` (P-2). */
export const axes = answering(
  { id: 'axes', names: { fr: 'axes', en: 'axes' }, aliases: ['axe', 'axis'], takes: 'none' },
  ({ viewer, deps }) => showAxes(viewer, deps),
  (found, { t }) => axesView(found, t),
);
