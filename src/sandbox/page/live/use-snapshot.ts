import { useEffect, useState } from 'react';
import type { SandboxSnapshot } from '../../protocol.ts';
import { reuseUnchanged } from './reuse-unchanged.ts';

export interface Live {
  snapshot: SandboxSnapshot | null;
  isConnected: boolean;
  /** The server knows nobody of that id. */
  isRefused: boolean;
}

const nothing: Live = { snapshot: null, isConnected: true, isRefused: false };
const retryMilliseconds = 1_000;

/** The workspace as this person sees it, live; reconnects by itself after the sandbox was stopped. */
export function useSnapshot(person: string | null): Live {
  const [live, setLive] = useState(nothing);
  useEffect(() => {
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    setLive((before) => ({ ...before, isRefused: false }));
    const connect = () => {
      const opened = new EventSource(`/sandbox/events${person ? `?as=${encodeURIComponent(person)}` : ''}`);
      source = opened;
      opened.onmessage = ({ data }: MessageEvent<string>) => {
        const snapshot = JSON.parse(data) as SandboxSnapshot;
        setLive((before) => ({
          snapshot: reuseUnchanged(before.snapshot, snapshot),
          isConnected: true,
          isRefused: false,
        }));
      };
      opened.onerror = () => {
        // The browser gives up for good when it got an answer that is no stream, such as 404.
        const isRefused = opened.readyState === EventSource.CLOSED;
        opened.close();
        setLive((before) => ({ ...before, isConnected: false, isRefused }));
        timer = setTimeout(connect, retryMilliseconds);
      };
    };
    connect();
    return () => {
      source?.close();
      clearTimeout(timer);
    };
  }, [person]);
  return live;
}
