import type { z } from 'zod';
import { UserError } from '../errors.ts';
import type { Fields, ValuesOf } from './field.ts';
import type { Form, FormCall, FormView } from './form.ts';
import type { FormArguments } from './form-arguments.ts';
import type { FormId } from './form-id.ts';
import type { Passage } from './passage.ts';

interface Definition<A, F extends Fields> {
  id: FormId;
  /** The arguments that it cannot do without, and those that it can; none when nothing is said. */
  args?: z.ZodType<A>;
  isDestructive?: boolean;
  open: (call: FormCall<A>) => Promise<FormView<F>>;
  submit: (call: FormCall<A>, values: ValuesOf<F>) => Promise<Passage[]>;
}

/**
 * A form from its definition: `submit` is given what the fields that `open` shows give, typed by them, so that a name
 * that no field has does not compile.
 */
export function defineForm<F extends Fields, A = Record<string, never>>({
  id,
  args,
  isDestructive = false,
  open,
  submit,
}: Definition<A, F>): Form {
  const typed = (call: FormCall): FormCall<A> => ({ ...call, args: readArguments(call.args, args) });
  return {
    id,
    isDestructive,
    open: async (call) => {
      const view = await open(typed(call));
      if (isDestructive && !view.confirm) throw new Error(`${id} cannot be undone: it must ask once more`);
      return view;
    },
    // They were read by the fields of this very form: the one place where that is not the compiler's to know.
    submit: (call, values) => submit(typed(call), values as ValuesOf<F>),
  };
}

function readArguments<A>(given: FormArguments, schema: z.ZodType<A> | undefined): A {
  const read = schema ? schema.safeParse(given) : { success: true as const, data: {} as A };
  if (!read.success) throw new UserError('formNeedsButton');
  return read.data;
}
