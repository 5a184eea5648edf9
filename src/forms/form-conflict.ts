import { InvalidForm, type UserError } from '../errors.ts';
import type { FormView } from './form.ts';

/**
 * Somebody else changed meanwhile what the person changed. Whoever shows the form shows it again as it is now, with what
 * was typed: sent once more, it is meant.
 */
export class FormConflict extends InvalidForm {
  readonly view: FormView;

  constructor(fields: Record<string, UserError>, view: FormView) {
    super(fields);
    this.view = view;
  }
}
