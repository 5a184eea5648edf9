import { useSandbox } from '../live/sandbox-context.ts';

/** Says that something is there which the sandbox does not show, rather than leaving a hole. */
export function UnknownElement({ type }: { type: string }) {
  const { words } = useSandbox();
  return <p className="unknown-element">{words.notInSandbox(type)}</p>;
}
