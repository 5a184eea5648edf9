import { summarizeAgreement } from '../src/domain/agreement/summarize-agreement.ts';
import { answering } from '../src/slack/answering.ts';
import { summaryView } from '../src/slack/views/summary-view.ts';

/** `/ctg` alone (A1-1). */
export const summary = answering(
  { id: 'home', names: { fr: '', en: '' }, aliases: ['accueil', 'home', 'resume', 'summary'], takes: 'none' },
  ({ viewer, deps }) => summarizeAgreement(viewer, deps),
  (found, { viewer, t }) => summaryView(found, viewer.agreement.code, t),
);
