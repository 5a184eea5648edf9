import { createContext, useContext } from 'react';
import type { SandboxAct, SandboxActAnswer, SandboxSnapshot } from '../../protocol.ts';
import type { FormStore } from '../forms/form-store.ts';
import type { Words } from '../words-french.ts';

/** What every part of the page may need. */
export interface Sandbox {
  snapshot: SandboxSnapshot;
  words: Words;
  forms: FormStore;
  /** Does something as the person chosen; the caller shows the refusal. */
  act(act: SandboxAct): Promise<SandboxActAnswer>;
  /** Does something as the person chosen; a refusal is shown at the top of the page. */
  perform(act: SandboxAct): Promise<SandboxActAnswer>;
}

export const SandboxContext = createContext<Sandbox | null>(null);

/** The workspace around a component. Throws outside of it. */
export function useSandbox(): Sandbox {
  const sandbox = useContext(SandboxContext);
  if (!sandbox) throw new Error('useSandbox needs a SandboxContext around it');
  return sandbox;
}
