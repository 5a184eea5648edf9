import { CHANNEL } from './issoire-workspace.ts';
import type { Person } from './workspace.ts';

/** Presses the button beside the line that says these words, in what a command answers. */
export async function pressesBeside(person: Person, command: string, words: string): Promise<void> {
  const { message } = await person.types(CHANNEL.agreement, command);
  const section = message?.blocks.find((block) => 'accessory' in block && JSON.stringify(block.text).includes(words));
  if (!message || !section) throw new Error(`no line to change: ${words}`);
  const { value } = (section as { accessory: { value: string } }).accessory;
  await person.clicks(message, value);
}
