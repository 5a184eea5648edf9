import type { KnownBlock } from '@slack/types';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions } from './blocks.ts';
import { opener } from './opener.ts';

/** Each sheet's own form, as many as one block of buttons holds: the others are named above. */
export function newLeadButtons(sheets: { reference: string }[], agreement: string, t: Catalogue): KnownBlock[] {
  const buttons = sheets.map(({ reference }) => {
    const args = { agreement, sheet: reference };
    const spec = opener({ form: 'edit-sheet', args, text: t.competences.newLead.name({ reference }) });
    return { ...spec, action_id: `${spec.action_id}:${reference}` };
  });
  return actions(buttons);
}
