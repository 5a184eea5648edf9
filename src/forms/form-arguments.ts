/** Strings only: they travel in a button's value, in a form's metadata and in an address. */
export type FormArguments = Record<string, string>;
