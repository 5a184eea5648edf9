import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SandboxAct, SandboxSnapshot } from '../../protocol.ts';
import { Announcer } from '../conversation/announcer.tsx';
import { ChannelView } from '../conversation/channel-view.tsx';
import { HomeView } from '../conversation/home-view.tsx';
import { ThreadPanel } from '../conversation/thread-panel.tsx';
import { createFormStore } from '../forms/form-store.ts';
import { goTo, useAddress } from '../live/address.ts';
import { SandboxContext } from '../live/sandbox-context.ts';
import { sendAct } from '../live/send-act.ts';
import { ModalStack } from '../modal/modal-stack.tsx';
import { ConfirmProvider } from '../popups/confirm-provider.tsx';
import { wordsFor } from '../words.ts';
import { NoticeBar } from './notice-bar.tsx';
import { Problems } from './problems.tsx';
import { Sidebar } from './sidebar.tsx';
import { SkipLink } from './skip-link.tsx';
import { startingConversation } from './starting-conversation.ts';
import { ViewHead } from './view-head.tsx';

/** The workspace as one person sees and uses it. */
export function Workspace({ snapshot, isConnected }: { snapshot: SandboxSnapshot; isConnected: boolean }) {
  const address = useAddress();
  const { me } = snapshot;
  const words = wordsFor(me.locale);
  const [forms] = useState(createFormStore);
  const [notice, setNotice] = useState<string | null>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const act = useCallback((one: SandboxAct) => sendAct(me.id, one, words.unreachable), [me.id, words]);
  const perform = useCallback(
    async (one: SandboxAct) => {
      setNotice(null);
      const answer = await act(one);
      if (!answer.ok) setNotice(answer.error ?? words.unreachable);
      return answer;
    },
    [act, words],
  );
  const isKnown = address.conversation === 'home' || snapshot.channels.some(({ id }) => id === address.conversation);
  const conversation = isKnown && address.conversation ? address.conversation : startingConversation(snapshot);
  const channel = snapshot.channels.find(({ id }) => id === conversation);
  useEffect(() => {
    document.documentElement.lang = me.locale;
    document.title = `${channel?.name ?? words.home} · ${snapshot.workspaceName}`;
  }, [me.locale, channel, words, snapshot.workspaceName]);
  useEffect(() => {
    if (address.person !== me.id || !isKnown) goTo({ person: me.id, conversation }, true);
  }, [address.person, me.id, isKnown, conversation]);
  const sandbox = useMemo(() => ({ snapshot, words, forms, act, perform }), [snapshot, words, forms, act, perform]);
  const thread = channel && address.thread;
  return (
    <SandboxContext value={sandbox}>
      <ConfirmProvider>
        <SkipLink />
        <div className={thread ? 'app has-thread' : 'app'}>
          <Sidebar current={conversation} isOpen={isMenuOpen} onClose={() => setMenuOpen(false)} />
          {isMenuOpen && <div className="veil" aria-hidden="true" onClick={() => setMenuOpen(false)} />}
          <main className="view">
            <ViewHead channel={channel} isMenuOpen={isMenuOpen} onMenu={() => setMenuOpen(true)} />
            {channel ? <ChannelView key={channel.id} channel={channel} /> : <HomeView />}
          </main>
          {thread && <ThreadPanel key={thread} channel={channel.id} ts={thread} />}
        </div>
        <NoticeBar isConnected={isConnected} notice={notice} onDismiss={() => setNotice(null)} />
        <Problems />
        <Announcer key={conversation} channel={channel} />
        <ModalStack />
      </ConfirmProvider>
    </SandboxContext>
  );
}
