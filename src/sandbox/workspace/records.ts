import type { KnownBlock, MessageMetadata } from '@slack/types';
import type { SandboxChannelKind, SandboxFormState, SandboxReaction } from '../protocol.ts';

export interface ChannelRecord {
  id: string;
  name: string;
  topic: string;
  kind: SandboxChannelKind;
  members: string[];
  isArchived: boolean;
}

export interface MessageRecord {
  channel: string;
  ts: string;
  threadTs?: string;
  user: string;
  text: string;
  blocks: KnownBlock[];
  fileIds: string[];
  reactions: SandboxReaction[];
  metadata?: MessageMetadata;
  /** Set on an ephemeral message: the only person who sees it. Never written to the state file, as in Slack. */
  ephemeralTo?: string;
  edited?: { user: string; ts: string };
  /** Removed while replies stood under it: what is left is a mark in its place. */
  isTombstone?: boolean;
  /** A reply also sent to the channel. */
  isBroadcast: boolean;
  /** Grows with every change in the workspace, so that one can ask what is new. */
  revision: number;
}

export interface FileRecord {
  id: string;
  name: string;
  title: string;
  altText: string;
  mimeType: string;
  size: number;
  user: string;
  /** Seconds since 1970, on the sandbox's clock. */
  created: number;
  channels: string[];
  /** False until its bytes came and the upload was completed. */
  isComplete: boolean;
}

/** A view as the bot described it, once validated. */
export interface ViewDefinition {
  type: 'modal' | 'home';
  title?: { type: 'plain_text'; text: string };
  submit?: { type: 'plain_text'; text: string };
  close?: { type: 'plain_text'; text: string };
  blocks: KnownBlock[];
  private_metadata?: string;
  callback_id?: string;
  external_id?: string;
  clear_on_close?: boolean;
  notify_on_close?: boolean;
}

export interface ViewRecord {
  id: string;
  userId: string;
  definition: ViewDefinition;
  hash: string;
  state: SandboxFormState;
  errors: Record<string, string>;
  isBusy: boolean;
  rootId: string;
  previousId: string | null;
  /** Conversation in which the person was, for `default_to_current_conversation`. */
  originChannel?: string;
  revision: number;
}

export interface ScheduledRecord {
  id: string;
  channel: string;
  /** Seconds since 1970, on the sandbox's clock. */
  postAt: number;
  text: string;
  blocks: KnownBlock[];
  threadTs?: string;
  metadata?: MessageMetadata;
}
