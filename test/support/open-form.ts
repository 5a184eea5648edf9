import { CHANNEL } from './issoire-workspace.ts';
import type { Person } from './workspace.ts';

/** Opens a form by the button of a command's answer, in the agreement's channel. */
export async function openForm(person: Person, command: string, buttonText: string): Promise<void> {
  const { message } = await person.types(CHANNEL.agreement, command);
  if (!message) throw new Error(`no answer to ${command}`);
  await person.clicks(message, buttonText);
}
