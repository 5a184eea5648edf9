import type { errors } from './i18n/fr/errors.ts';

/** French is the contract. */
type Sentences = typeof errors;

/** Name of a failure we can put into words; its sentence lives in `i18n`, under `errors`. */
export type ErrorCode = keyof Sentences;

/** The facts of a failure. */
export type DetailOf<C extends ErrorCode> = Parameters<Sentences[C]>[0];

/** A failure that the person can understand and mend; told to them in their language, never logged as a fault. */
export class UserError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly detail: DetailOf<C>;

  constructor(code: C, ...[detail]: DetailOf<C> extends undefined ? [] : [DetailOf<C>]) {
    super(code);
    this.name = 'UserError';
    this.code = code;
    this.detail = detail as DetailOf<C>;
  }

  /** The sentence that says what happened and what to do. */
  sentence(t: { errors: Sentences }): string {
    const say = t.errors[this.code] as (detail: DetailOf<C>) => string;
    return say(this.detail);
  }
}

/** What a form's fields got wrong, by field name; the form stays open and keeps what was typed. */
export class InvalidForm extends Error {
  readonly fields: Record<string, UserError>;

  constructor(fields: Record<string, UserError>) {
    super(`invalid form: ${Object.keys(fields).join(', ')}`);
    this.name = 'InvalidForm';
    this.fields = fields;
  }
}
