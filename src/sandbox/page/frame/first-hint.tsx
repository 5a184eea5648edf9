import { useEffect, useState } from 'react';
import { putDraft } from '../composer/use-draft.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { Icon } from './icon.tsx';
import { seenHint } from './seen-hint.ts';

/** What a newcomer types first; gone for good once the bot has answered, or once dismissed. */
export function FirstHint({ channel }: { channel: string }) {
  const { words, snapshot } = useSandbox();
  const [isSeen, setSeen] = useState(seenHint.get);
  const example = snapshot.completions.find(({ text }) => /objecti/.test(text))?.text;
  const isAnswered = snapshot.messages[channel]?.some(({ user }) => user === snapshot.botUserId) ?? false;
  useEffect(() => {
    if (isAnswered) seenHint.set();
  }, [isAnswered]);
  if (isSeen || isAnswered || !example) return null;
  const leave = () => {
    seenHint.set();
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
      <button type="button" className="icon-button" aria-label={words.dismiss} title={words.dismiss} onClick={leave}>
        <Icon name="close" />
      </button>
    </section>
  );
}
