import type { AgendaLine } from '../domain/meetings/load-agenda.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { choiceField } from './fields.ts';

const KINDS: AgendaLine['kind'][] = ['INFORMATION', 'DISCUSSION', 'DECISION'];

/** What a point is for. */
export function kindField(t: Catalogue, initial: AgendaLine['kind'] = 'DISCUSSION') {
  const options = KINDS.map((kind) => ({ text: t.agenda.kinds[kind], value: kind }));
  return choiceField({ label: t.forms.writePoint.kind, options, initial });
}
