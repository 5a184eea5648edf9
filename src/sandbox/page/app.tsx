import { useEffect } from 'react';
import { Workspace } from './frame/workspace.tsx';
import { useAddress } from './live/address.ts';
import { rememberedPerson } from './live/browser-memory.ts';
import { useSnapshot } from './live/use-snapshot.ts';
import { wordsFor } from './words.ts';

/** The page: whoever the address names, or who one was last time, or the first person of the workspace. */
export function App() {
  const address = useAddress();
  const person = address.person ?? rememberedPerson.get();
  const { snapshot, isConnected, isRefused } = useSnapshot(person);
  const words = wordsFor(navigator.language);
  useEffect(() => {
    // Remembered from a workspace that is no more.
    if (isRefused && !address.person) rememberedPerson.set(null);
  }, [isRefused, address.person]);
  if (snapshot && (!person || snapshot.me.id === person)) {
    return <Workspace key={snapshot.me.id} snapshot={snapshot} isConnected={isConnected} />;
  }
  return (
    <main className="waiting" role="status">
      {isRefused ? words.chooseInAddress : isConnected ? words.loading : words.stopped}
    </main>
  );
}
