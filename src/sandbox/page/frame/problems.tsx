import { useState } from 'react';
import { useSandbox } from '../live/sandbox-context.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

/** Red cards for what Slack would have refused, or done badly; each can be put away. */
export function Problems() {
  const { words, snapshot, perform } = useSandbox();
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  const shown = snapshot.problems.filter(({ id }) => !hidden.has(id));
  if (shown.length === 0) return null;
  const dismissAll = () => void perform({ type: 'dismissProblems' });
  const dismiss = (id: number) => (shown.length === 1 ? dismissAll() : setHidden(new Set([...hidden, id])));
  return (
    <section className="problems" aria-label={words.problems} role="alert">
      {shown.slice(-3).map(({ id, kind, where, code, detail }) => (
        <article key={id} className="problem">
          <Icon name="warning" />
          <div>
            <h2>{words.problemKinds[kind]}</h2>
            <p>
              <code>{where}</code> → <code>{code}</code>
            </p>
            {detail && <p className="problem-detail">{detail}</p>}
          </div>
          <IconButton icon="close" label={words.dismiss} onClick={() => dismiss(id)} />
        </article>
      ))}
      {shown.length > 1 && (
        <button type="button" className="button is-small" onClick={dismissAll}>
          {words.dismissAll} ({shown.length})
        </button>
      )}
    </section>
  );
}
