import type { ViewOutput } from '@slack/bolt';
import type { SlackFile } from '../download-file.ts';

/** What a person filled in, read by the fields' names. */
export interface FormValues {
  /** Names of the fields whose name begins so. */
  named: (beginning: string) => string[];
  /** Text, option, date, hour or user; empty when nothing was given. */
  text: (field: string) => string;
  /** Chosen options; none when nothing was given. */
  list: (field: string) => string[];
  /** Files given, as Slack describes them; none when nothing was. */
  files: (field: string) => SlackFile[];
}

type State = ViewOutput['state']['values'];

/** Reads a form's state. Each field is an input block named after it, with one element. */
export function formValues(state: State): FormValues {
  const element = (field: string) => Object.values(state[field] ?? {})[0];
  return {
    named: (beginning) => Object.keys(state).filter((field) => field.startsWith(beginning)),
    text: (field) => {
      const given = element(field);
      const chosen = given?.selected_date ?? given?.selected_time ?? given?.selected_user;
      const value = given?.value ?? given?.selected_option?.value ?? chosen ?? undefined;
      return (value ?? '').trim();
    },
    list: (field) => (element(field)?.selected_options ?? []).map((option) => option.value),
    files: (field) => element(field)?.files ?? [],
  };
}
