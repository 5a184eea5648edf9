import type { Deps } from '../../src/domain/deps.ts';
import type { Viewer } from '../../src/domain/viewer/viewer.ts';
import type { MemoryMailer } from './memory-mailer.ts';
import type { Workspace } from './workspace.ts';

/** Issoire's workspace: people press in it, and use cases can be called beside them. */
export interface IssoireTown extends Workspace {
  /** What use cases are given: the bot's database, and the workspace's clock. */
  deps: Deps;
  /** Somebody of the workspace, as a use case sees them. */
  viewer(userId: string): Promise<Viewer>;
  /** Moves the clock there; the bot, where it has one, does all that is due on the way. */
  at(instant: string): Promise<void>;
}

/** Something that happened in town, by use cases or by pressing. */
export interface Step {
  (town: IssoireTown): Promise<void>;
  /** Tells it from others; a function without any is itself. */
  words?: string;
}

export interface IssoireOptions {
  /** Instant at which it begins; Monday 3 May 2021, nine in Paris, by default. */
  beginsAt?: string;
  /** Lets the workspace's clock wake the bot; without it, the bot says nothing unasked. */
  withClock?: boolean;
  /** Takes what the bot mails; without it there is no mail server. */
  mailer?: MemoryMailer;
  /** Reads sign by sign, for who looks at typography; plainly by default. */
  readsSigns?: boolean;
  /** Channels besides those of the sandbox, e.g. one without the bot. */
  channels?: object[];
  /** What happened before each test, in this order: lived once, kept, and gone on from by every test that names the same. */
  after?: Step[];
}
