import type { Catalogue } from '../i18n/catalogue.ts';
import type { Fields } from './field.ts';
import { tickField } from './fields.ts';
import type { FormView } from './form.ts';

/** A form's fields, and the box to tick where what it does cannot be undone. */
export function confirmedFields({ fields, confirm }: FormView, t: Catalogue): Fields {
  if (!confirm) return fields;
  return { ...fields, confirm: tickField({ label: t.forms.confirm, text: confirm, isRequired: true }) };
}
