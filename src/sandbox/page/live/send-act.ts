import type { SandboxAct, SandboxActAnswer } from '../../protocol.ts';

/** Does something as this person. Never rejects: an unreachable sandbox is an answer with that sentence. */
export async function sendAct(person: string, act: SandboxAct, unreachable: string): Promise<SandboxActAnswer> {
  try {
    const response = await fetch(`/sandbox/act?as=${encodeURIComponent(person)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(act),
    });
    return (await response.json()) as SandboxActAnswer;
  } catch {
    return { ok: false, error: unreachable };
  }
}
