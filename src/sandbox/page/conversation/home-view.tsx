import { useEffect } from 'react';
import type { SandboxPlace } from '../../protocol.ts';
import { BlockList } from '../blocks/block-list.tsx';
import { useSandbox } from '../live/sandbox-context.ts';

const place: SandboxPlace = { kind: 'home' };

/** The bot's App Home; opening it tells the bot. */
export function HomeView() {
  const { words, snapshot, perform } = useSandbox();
  useEffect(() => void perform({ type: 'openHome' }), [perform]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="home" aria-label={words.home} tabIndex={0}>
      <div className="home-content">
        {snapshot.home ? (
          <BlockList place={place} blocks={snapshot.home} />
        ) : (
          <p className="nothing">{words.homeEmpty}</p>
        )}
      </div>
    </section>
  );
}
