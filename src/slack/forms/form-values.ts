import type { ViewOutput } from '@slack/bolt';

/** What a person filled in, read by the fields' names. */
export interface FormValues {
  /** Text, option, date or user; empty when nothing was given. */
  text: (field: string) => string;
  /** Chosen options; none when nothing was given. */
  list: (field: string) => string[];
}

type State = ViewOutput['state']['values'];

/** Reads a form's state. Each field is an input block named after it, with one element. */
export function formValues(state: State): FormValues {
  const element = (field: string) => Object.values(state[field] ?? {})[0];
  return {
    text: (field) => {
      const given = element(field);
      const value =
        given?.value ?? given?.selected_option?.value ?? given?.selected_date ?? given?.selected_user ?? undefined;
      return (value ?? '').trim();
    },
    list: (field) => (element(field)?.selected_options ?? []).map((option) => option.value),
  };
}
