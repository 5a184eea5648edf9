import { useEffect, useState } from 'react';
import { putDraft } from '../composer/use-draft.ts';
import { seenHint } from '../live/browser-memory.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { IconButton } from './icon-button.tsx';

/** What a newcomer types first; gone for good once the bot has answered, or once dismissed. */
export function FirstHint({ channel }: { channel: string }) {
  const { words, snapshot } = useSandbox();
  const [isSeen, setSeen] = useState(() => seenHint.get() !== null);
  const example = snapshot.completions.find(({ text }) => /objecti/.test(text))?.text;
  const isAnswered = snapshot.messages[channel]?.some(({ user }) => user === snapshot.botUserId) ?? false;
  useEffect(() => {
    if (isAnswered) seenHint.set('yes');
  }, [isAnswered]);
  if (isSeen || isAnswered || !example) return null;
  const leave = () => {
    seenHint.set('yes');
    setSeen(true);
  };
  const tryIt = () => {
    putDraft(`${channel} `, example);
    document.getElementById('message-box')?.focus();
    leave();
  };
  return (
    <section className="first-hint" aria-label={words.hintTitle}>
      <p>
        <strong>{words.hintTitle}.</strong> {words.hintBefore} <kbd>{example}</kbd> {words.hintAfter} {words.hintMore}
      </p>
      <button type="button" className="button is-small is-primary" onClick={tryIt}>
        {words.tryIt}
      </button>
      <IconButton icon="close" label={words.dismiss} onClick={leave} />
    </section>
  );
}
