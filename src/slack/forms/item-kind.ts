import type { InputBlock } from '@slack/types';
import type { AgendaLine } from '../../domain/meetings/load-agenda.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { selectInput } from '../views/inputs.ts';
import type { FormValues } from './form-values.ts';

const KINDS = ['INFORMATION', 'DISCUSSION', 'DECISION'] as const;

/** What a point is for. */
export function kindInput(t: Catalogue, initial: AgendaLine['kind'] = 'DISCUSSION'): InputBlock {
  const options = KINDS.map((kind) => ({ text: t.agenda.kinds[kind], value: kind }));
  return selectInput({ name: 'kind', label: t.forms.writePoint.kind, options, initial });
}

export function readKind(values: FormValues): AgendaLine['kind'] {
  return KINDS.find((kind) => kind === values.text('kind')) ?? 'DISCUSSION';
}
