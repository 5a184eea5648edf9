import type { SandboxChannelKind, SandboxCompletion, SandboxUser } from './protocol.ts';
import type { KeptWorkspace } from './workspace/kept-workspace.ts';
import type { Fault } from './workspace/records.ts';

export interface SeedChannel {
  id: string;
  name: string;
  topic?: string;
  kind: SandboxChannelKind;
  /** User ids; the bot is a member when its id (`botUserId`) is among them. */
  members: string[];
  isArchived?: boolean;
}

/** What the workspace holds at its first start; each person's direct channel with the bot is added to it. */
export interface WorkspaceSeed {
  name: string;
  teamId: string;
  users: SandboxUser[];
  channels: SeedChannel[];
}

/** The parts of an app manifest (v2) that change what Slack does. */
export interface SandboxManifest {
  display_information: { name: string };
  features?: {
    app_home?: { home_tab_enabled?: boolean; messages_tab_enabled?: boolean };
    bot_user?: { display_name: string };
    slash_commands?: { command: string; description?: string; usage_hint?: string; should_escape?: boolean }[];
    shortcuts?: { name: string; callback_id: string }[];
  };
  oauth_config?: { scopes?: { bot?: string[] } };
  settings?: { event_subscriptions?: { bot_events?: string[] } };
}

/** Durations in milliseconds; shortened in tests, where waiting would be time lost. */
export interface SandboxDelays {
  /** Slack gives up on an acknowledgement after this; 3 s. */
  ack: number;
  /** A `trigger_id` lapses after this, on the sandbox's clock; 3 s. */
  trigger: number;
  /** A `response_url` lapses after this, on the sandbox's clock; 30 min. */
  responseUrl: number;
  /** Waits before the first, second and third redelivery of an event. */
  eventRetries: number[];
}

export interface SandboxOptions {
  workspace: WorkspaceSeed;
  manifest: SandboxManifest;
  signingSecret: string;
  botToken: string;
  /** 0 (the default) takes any free port; the host is always 127.0.0.1. */
  port?: number;
  /** Where the bot takes Slack's requests (`…/slack/events`); may be told later by `connectBot`. */
  botUrl?: string;
  botUserId?: string;
  /** What the message box proposes, for a locale such as `fr-FR`. */
  completions?: (locale: string) => SandboxCompletion[];
  /**
   * The instant at which the clock of a new workspace begins; now by default. One kept at `statePath` goes on from the
   * instant of its last save.
   */
  startAt?: Date;
  /** JSON file in which the workspace survives a restart; nothing is kept without it. */
  statePath?: string;
  /** Goes on from there, instead of from `statePath`; left as it is, for others to go on from. */
  kept?: KeptWorkspace;
  /** Where the bot leaves its mails as `.eml` files, named in the order of time; they are read at `/mail`. */
  mailFolder?: string;
  /** Awaited wherever the clock stops on its way, so that the bot's jobs have run when the person looks. */
  onClockMoved?: (now: Date) => Promise<void> | void;
  /** When the bot has something to do next; the clock stops there on its way. */
  nextDue?: () => Promise<Date | null> | Date | null;
  /**
   * What goes wrong with a call of the Web API, asked at each one before its work is done; nothing by default. The
   * `User-Agent` header tells the bot's processes apart, where they name themselves in it.
   */
  chooseFault?: (call: { method: string; userAgent: string }) => Fault | undefined;
  /** Zone in which the page writes its clock; the person's own by default. */
  timeZone?: string;
  delays?: Partial<SandboxDelays>;
}
