import type { AllMiddlewareArgs, ViewOutput } from '@slack/bolt';
import type { GivenFile } from '../forms/given-file.ts';
import { nothingTyped, type Typed } from '../forms/typed.ts';
import { downloadFile, type SlackFile } from './download-file.ts';

type State = ViewOutput['state']['values'];
type Element = State[string][string];

/** What it takes to fetch a file that was given in a form: Slack gives it to the bot alone. */
export interface FileAccess {
  client: AllMiddlewareArgs['client'];
  token: string;
}

/** Reads what was filled in. Each field is an input block named after it, with one element. */
export function readState(state: State, access: FileAccess): Typed {
  const typed = nothingTyped();
  for (const [name, elements] of Object.entries(state)) {
    const [element] = Object.values(elements);
    if (!element) continue;
    typed.texts[name] = textsOf(element);
    typed.files[name] = (element.files ?? []).map((file) => givenFile(file, access));
  }
  return typed;
}

function textsOf(element: Element): string[] {
  const { value, selected_option: one, selected_options: several } = element;
  if (several) return several.flatMap((option) => option.value ?? []);
  const chosen = element.selected_date ?? element.selected_time ?? element.selected_user;
  const text = value ?? one?.value ?? chosen;
  return text ? [text] : [];
}

function givenFile(file: SlackFile, { client, token }: FileAccess): GivenFile {
  return {
    name: file.name ?? '',
    read: ({ most, timeout }) => downloadFile(client, { file, token, most, timeout }),
  };
}
