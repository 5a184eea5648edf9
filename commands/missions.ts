import { listMissions } from '../src/domain/plan/list-missions.ts';
import { answering } from '../src/slack/answering.ts';
import { missionsView } from '../src/slack/views/plan-lists-view.ts';

/** `/ctg missions` (P-1). */
export const missions = answering(
  { id: 'missions', names: { fr: 'missions', en: 'missions' }, aliases: ['mission'], takes: 'none' },
  ({ viewer, deps }) => listMissions(viewer, deps),
  (found, { t }) => missionsView(found, t),
);
