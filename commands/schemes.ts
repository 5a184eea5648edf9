import { listSchemes } from '../src/domain/schemes/list-schemes.ts';
import { answering } from '../src/slack/answering.ts';
import { schemesView } from '../src/slack/views/schemes-view.ts';

/** `/ctg dispositifs [nom]`: PEDT, CEJ, CLS, PLH… (A3-4, K-30). */
export const schemes = answering(
  { id: 'schemes', names: { fr: 'dispositifs', en: 'schemes' }, aliases: ['dispositif', 'scheme'], takes: 'words' },
  ({ viewer, words, deps }) => listSchemes(viewer, { words }, deps),
  (found, { viewer, t }) => schemesView(found, { today: viewer.today }, t),
);
