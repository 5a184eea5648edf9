import type { Button } from '@slack/types';
import type { DecisionQuery } from '../../domain/decisions/list-decisions.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { LIMITS } from './block-limits.ts';
import { button } from './blocks.ts';

/** The register as files, with the filters of the list above; none where a search is too long for a button to hold. */
export function registerButtons(
  { agreement, query }: { agreement: string; query: DecisionQuery },
  t: Catalogue,
): Button[] {
  const buttons = (['xlsx', 'csv'] as const).map((format) => ({
    actionId: `export_register:${format}`,
    text: t.register.files[format],
    value: JSON.stringify({ format, agreement, query }),
  }));
  return buttons.filter(({ value }) => value.length <= LIMITS.buttonValue).map(button);
}

/** One decision with its proof, to edit and to print. */
export function extractButtons(
  { agreement, decision }: { agreement: string; decision: string },
  t: Catalogue,
): Button[] {
  return (['docx', 'pdf'] as const).map((format) =>
    button({
      actionId: `extract_decision:${format}`,
      text: t.register.files[format],
      value: JSON.stringify({ format, agreement, decision }),
    }),
  );
}
