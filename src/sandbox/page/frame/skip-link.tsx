import { useSandbox } from '../live/sandbox-context.ts';

/** First stop of the keyboard: over the list, into the message box. */
export function SkipLink() {
  const { words } = useSandbox();
  return (
    <button type="button" className="skip" onClick={() => document.getElementById('message-box')?.focus()}>
      {words.skip}
    </button>
  );
}
