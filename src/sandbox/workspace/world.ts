import { randomBytes } from 'node:crypto';
import { createMailbox, type Mailbox } from '../mail/mailbox.ts';
import type { SandboxDelays, SandboxOptions } from '../options.ts';
import type { SandboxUser } from '../protocol.ts';
import { createClock, type SandboxClock } from './clock.ts';
import { createProblemLog, type ProblemLog } from './problems.ts';
import type {
  ApiCallRecord,
  ChannelRecord,
  Fault,
  FileRecord,
  MessageRecord,
  ResponseUrl,
  SentRequest,
  Trigger,
  ViewRecord,
} from './records.ts';

/** Everything the sandbox knows; functions of its folders take it first. */
export interface World {
  readonly options: SandboxOptions;
  readonly delays: SandboxDelays;
  readonly clock: SandboxClock;
  readonly bot: { userId: string; botId: string; appId: string; name: string };
  readonly team: { id: string; domain: string; name: string; foreignId: string };
  readonly scopes: Set<string>;
  readonly users: Map<string, SandboxUser>;
  readonly channels: Map<string, ChannelRecord>;
  /** Oldest first, by channel id. */
  readonly messages: Map<string, MessageRecord[]>;
  readonly files: Map<string, FileRecord>;
  readonly fileBytes: Map<string, Buffer>;
  readonly homes: Map<string, ViewRecord>;
  /** Open modals by user id, top last. */
  readonly stacks: Map<string, ViewRecord[]>;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly problems: ProblemLog;
  readonly mailbox: Mailbox | null;
  /** By Web API method; `*` for any. Consumed one a call. */
  readonly faults: Map<string, Fault[]>;
  readonly calls: ApiCallRecord[];
  readonly sent: SentRequest[];
  readonly closing: AbortController;
  readonly listeners: Set<() => void>;
  /** Requests to the bot whose outcome is not known yet, events above all. */
  readonly pending: Set<Promise<unknown>>;
  isTokenRefused: boolean;
  isTimePassing: boolean;
  /** Resolves when nothing asked of the clock is left to do. */
  clockTurn: Promise<void>;
  botUrl: string | undefined;
  baseUrl: string;
  revision: number;
}

const realDelays: SandboxDelays = {
  ack: 3_000,
  trigger: 3_000,
  responseUrl: 30 * 60_000,
  eventRetries: [0, 60_000, 300_000],
};

/** An empty world for these options: no channel yet, nobody in it, its clock running from `startAt`. */
export function createWorld(options: SandboxOptions, startAt: Date): World {
  const name = options.manifest.features?.bot_user?.display_name ?? options.manifest.display_information.name;
  const world: World = {
    options,
    delays: { ...realDelays, ...options.delays },
    clock: createClock(startAt),
    bot: { userId: options.botUserId ?? 'U0CTGBOT00', botId: 'B0CTGBOT00', appId: 'A0CTGBOT00', name },
    team: { id: options.workspace.teamId, domain: 'sandbox', name: options.workspace.name, foreignId: 'T0FOREIGN0' },
    scopes: new Set(options.manifest.oauth_config?.scopes?.bot),
    users: new Map(),
    channels: new Map(),
    messages: new Map(),
    files: new Map(),
    fileBytes: new Map(),
    homes: new Map(),
    stacks: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    problems: createProblemLog(() => changed(world)),
    mailbox: options.mailFolder ? createMailbox(options.mailFolder) : null,
    faults: new Map(),
    calls: [],
    sent: [],
    closing: new AbortController(),
    listeners: new Set(),
    pending: new Set(),
    isTokenRefused: false,
    isTimePassing: false,
    clockTurn: Promise.resolve(),
    botUrl: options.botUrl,
    baseUrl: '',
    revision: 0,
  };
  return world;
}

/** Tells the page, the state file and waiting tests that something is new. */
export function changed(world: World): void {
  for (const listener of world.listeners) listener();
}

/** The next number in the order of changes. */
export function nextRevision(world: World): number {
  world.revision += 1;
  return world.revision;
}

/** An identifier such as Slack's: a letter, then ten capitals and digits. */
export function newId(prefix: string): string {
  return `${prefix}0${randomBytes(5).toString('hex').toUpperCase().slice(0, 9)}`;
}

/** An unguessable word for urls. */
export function newSecret(): string {
  return randomBytes(18).toString('base64url');
}

/** Keeps at most `limit` of the newest entries of a log. */
export function remember<T>(log: T[], entry: T, limit = 1_000): void {
  log.push(entry);
  if (log.length > limit) log.splice(0, log.length - limit);
}

/** Keeps at most `limit` of the newest entries of a map. */
export function rememberIn<T>(map: Map<string, T>, key: string, value: T, limit = 5_000): void {
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= limit) return;
    map.delete(oldest);
  }
}
