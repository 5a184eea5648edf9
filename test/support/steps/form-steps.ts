import type { FormArguments } from '../../../src/forms/form-arguments.ts';
import type { FormId } from '../../../src/forms/form-id.ts';
import { forms } from '../../../src/forms/index.ts';
import { type Entries, entered, openFor, sent } from '../fill-form.ts';
import type { Step } from '../issoire-town.ts';
import { step } from './step.ts';

/** Somebody (Claire, when nothing is said) sends a form: what they enter, the rest as it stands in it. Nothing is pressed. */
export const filled = (id: FormId, args: FormArguments, entries: Entries, by = 'U0CLAIRE01'): Step =>
  step(`filled ${id} ${JSON.stringify([args, entries, by])}`, async ({ deps }) => {
    const form = forms.find((one) => one.id === id);
    if (!form) throw new Error(`there is no form ${id}`);
    await sent(await entered(await openFor(by, form, args, deps), entries));
  });

/** Somebody says that e-mail is how they read. */
export const readsMail = (userId: string): Step => filled('choose-reminders', {}, { reachBy: 'EMAIL' }, userId);
