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
  revision: number;
}

export interface ApiCallRecord {
  method: string;
  arguments: Record<string, unknown>;
  /** What was answered: `ok` and, when refused, `error`. */
  answer: Record<string, unknown>;
}

/** A request to the bot, before it is signed. */
export interface SentRequest {
  /** `command`, `block_actions`, `view_submission`, or an event's type such as `app_mention`. */
  kind: string;
  contentType: string;
  body: string;
  headers?: Record<string, string>;
}

/** What a `trigger_id` stands for. */
export interface Trigger {
  userId: string;
  /** Milliseconds, on the sandbox's clock. */
  expiresAt: number;
  isUsed: boolean;
}

/** What a `response_url` leads to. */
export interface ResponseUrl {
  userId: string;
  channel: string;
  /** The message acted upon; absent for a slash command, which has no original. */
  originalTs?: string;
  usesLeft: number;
  /** Milliseconds, on the sandbox's clock. */
  expiresAt: number;
}

/** Something going wrong on Slack's side, on purpose; none of these is recorded as the bot's fault. */
export type Fault =
  /** The answer waits for this promise, once the work is done. */
  | { kind: 'slow'; until: Promise<void> }
  | { kind: 'rateLimited'; retryAfterSeconds: number }
  | { kind: 'serverError'; status: number }
  /** The work is done, and the connection breaks before the answer. */
  | { kind: 'dropAnswer' }
  | { kind: 'refuse'; code: string };
