import type { KnownBlock } from '@slack/types';

import type { SandboxFormState } from './protocol-acts.ts';

export type * from './protocol-acts.ts';

/** What the sandbox's page and its server say to each other. Types only: both sides import this file. */

/** A person of the sandbox's workspace, as Slack's `users.info` would know them. */
export interface SandboxUser {
  id: string;
  /** Handle, without `@`. */
  name: string;
  realName: string;
  /** What the person does, shown beside the name where one chooses who to be. */
  title: string;
  /** Slack's form: `fr-FR`, `en-GB`. */
  locale: string;
  /** IANA zone, e.g. `Europe/Paris`. */
  timeZone: string;
  /** Shown to the bot only under the scope `users:read.email`. */
  email?: string;
  isBot: boolean;
  /** Slack's `is_restricted`: sees only the channels they are in. */
  isGuest: boolean;
  /** A member of another organisation, met through Slack Connect: another `team_id`, no slash commands. */
  isForeign: boolean;
}

export type SandboxChannelKind = 'public' | 'private' | 'direct';

/** A conversation that the person looking may see. */
export interface SandboxChannel {
  id: string;
  /** Without `#`; for a direct message, the other person's real name. */
  name: string;
  topic: string;
  kind: SandboxChannelKind;
  members: string[];
  isBotMember: boolean;
}

export interface SandboxFile {
  id: string;
  name: string;
  title: string;
  /** What a picture shows, for who does not see it; empty when nobody said. */
  altText: string;
  mimeType: string;
  /** Bytes. */
  size: number;
  /** Path on the sandbox's own server. */
  url: string;
}

export interface SandboxReaction {
  /** Emoji name, without colons. */
  name: string;
  users: string[];
}

/** A message as the person looking sees it; ephemeral ones reach only the person they were sent to. */
export interface SandboxMessage {
  channel: string;
  /** Slack's identifier and instant: seconds since 1970 with six decimals, of the sandbox's clock. */
  ts: string;
  threadTs?: string;
  user: string;
  text: string;
  blocks: KnownBlock[];
  files: SandboxFile[];
  reactions: SandboxReaction[];
  isEphemeral: boolean;
  isEdited: boolean;
  replyCount: number;
}

/** A modal in the stack of the person looking. */
export interface SandboxModal {
  id: string;
  title: string;
  /** Absent on a form that has nothing to send. */
  submit?: string;
  close?: string;
  blocks: KnownBlock[];
  /** What each field holds, but for what the person has entered since. */
  state: SandboxFormState;
  /** Sentences refused by the bot (`response_action: errors`), by block id. */
  errors: Record<string, string>;
  /** True from sending the form until the bot has acknowledged it. */
  isBusy: boolean;
}

/** Something Slack would have refused, or done badly; shown in red, and failing the test that caused it. */
export interface SandboxProblem {
  id: number;
  /** ISO instant, real time. */
  at: string;
  kind: 'api_error' | 'late_ack' | 'no_ack' | 'bad_ack' | 'bot_unreachable';
  /** Web API method, or the kind of request sent to the bot. */
  where: string;
  /** Slack's own error code, e.g. `invalid_blocks`. */
  code: string;
  detail: string;
}

export interface SandboxCompletion {
  /** What is put in the message box, e.g. `/ctg objectifs`. */
  text: string;
  /** One line about it, in the language of the person looking. */
  hint: string;
}

/** Something of the bot's in the menu of a message. */
export interface SandboxShortcut {
  callbackId: string;
  name: string;
}

/** Everything the page shows, for one person. Sent whole at each change: a workspace here is small. */
export interface SandboxSnapshot {
  me: SandboxUser;
  users: SandboxUser[];
  botUserId: string;
  workspaceName: string;
  channels: SandboxChannel[];
  /** Oldest first, by channel id; threads' replies included. */
  messages: Record<string, SandboxMessage[]>;
  /** Top of the stack last, at most three. */
  modals: SandboxModal[];
  /** The bot's App Home for this person; null until it published one. */
  home: KnownBlock[] | null;
  problems: SandboxProblem[];
  completions: SandboxCompletion[];
  shortcuts: SandboxShortcut[];
  clock: {
    /** ISO instant: the bot's now. */
    now: string;
    /** Zone in which the page writes it. */
    timeZone: string;
    /** ISO instant of the next thing the bot has to do by itself, or null. */
    nextDue: string | null;
    /** True while time passes, whoever asked for it. */
    isMoving: boolean;
  };
  /** Mails that the bot has sent; null in a workspace without a mailbox. */
  mailCount: number | null;
}
