import { CHANNEL } from './issoire-workspace.ts';
import type { Workspace } from './workspace.ts';

/** Who speaks for each party in the sandbox, with the button that is theirs. */
export const VOICES = { Caf: 'U0GERARD01', Agglo: 'U0BERNARD1', Ville: 'U0FRANCOI1' } as const;

/** Has parties agree to a decision, each by its own voice, on the decision's page; gives what the last was told. */
export async function agreeTo(
  workspace: Workspace,
  reference: string,
  parties = Object.keys(VOICES) as (keyof typeof VOICES)[],
): Promise<string> {
  let told = '';
  for (const party of parties) {
    const person = workspace.as(VOICES[party]);
    const { message, text } = await person.types(CHANNEL.agreement, `/ctg decision ${reference}`);
    if (!message) throw new Error(`no page for ${party}: ${text}`);
    told = (await person.clicks(message, `Accord : ${party}`)).text;
  }
  return told;
}
