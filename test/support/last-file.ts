import type { Person } from './person.ts';
import type { Workspace } from './workspace.ts';

/** The last file that the bot put into somebody's messages. */
export async function lastFile(
  { sandbox }: Pick<Workspace, 'sandbox'>,
  person: Person,
): Promise<{ name: string; bytes: Buffer }> {
  const file = (await person.sees(person.botChannel)).flatMap(({ files }) => files).at(-1);
  if (!file) throw new Error('no file came');
  const response = await fetch(`${sandbox.url}${file.url}`);
  return { name: file.name, bytes: Buffer.from(await response.arrayBuffer()) };
}
