import type { ChannelRecord, FileRecord, MessageRecord, ViewRecord } from './records.ts';

/** What of a world survives a restart: neither ephemeral messages nor open modals, as in Slack. */
export interface SavedState {
  version: 1;
  /** ISO instant of the sandbox's clock when it was saved. */
  now: string;
  /** Milliseconds by which the clock had been moved ahead of the real one. */
  ahead: number;
  channels: ChannelRecord[];
  messages: MessageRecord[];
  files: FileRecord[];
  homes: ViewRecord[];
}

/** A workspace as it stood, with its files by id. */
export interface KeptWorkspace {
  state: SavedState;
  bytes: Map<string, Buffer>;
}
