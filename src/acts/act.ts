import type { z } from 'zod';
import type { BotFacts } from '../bot-facts.ts';
import type { Deps } from '../domain/deps.ts';
import type { Language, Viewer } from '../domain/viewer/viewer.ts';
import type { Passage } from '../forms/passage.ts';
import type { Reading } from '../forms/reading.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Offer } from './offers/offer.ts';
import type { PayloadOf } from './payloads.ts';
import type { Told } from './told.ts';

export interface ActCall {
  viewer: Viewer;
  deps: Deps;
  bot: BotFacts;
  t: Catalogue;
  /** Fetches a file that was given to the bot in the chat, at most so many bytes; null where there is no chat. */
  fetchFile: ((fileId: string, most: number) => Promise<{ name: string; bytes: Buffer }>) | null;
}

/** A file to keep: whatever was asked in public, it goes to who asked alone. */
export interface MadeFile {
  name: string;
  content: Buffer;
}

/** What came of an act, said without knowing where. */
export interface Outcome {
  passages: Passage[];
  /** What may be done next. */
  offers?: Offer[];
  files?: MadeFile[];
  /** It stands in place of the message that the button was in. */
  isInPlace?: boolean;
  /** The matters that the button stood beside, as they are now; in place. */
  told?: Told[];
  /** In which language who pressed is answered from now on. */
  language?: Language;
  /** The answer that stands below. */
  shows?: PayloadOf<'show-answer'>;
}

/** What somebody is asked before an act is carried out by a link: scanners of mail follow links, people press buttons. */
export interface Question {
  /** The act's own title when none is given. */
  title?: string;
  lines: string[];
  /** What it is about, to be read at leisure. */
  reading?: Reading;
  /** Said instead of the button, where there is nothing to do any more. */
  settled?: string;
}

/** Something that a person can do about one matter at a press; its words are in `i18n`, under `acts`. */
export interface Act<P> {
  payload: z.ZodType<P>;
  /**
   * What a page says of it before it is done; nothing when nothing is given.
   * @throws UserError for who may not.
   */
  ask?: (call: ActCall, payload: P) => Promise<Question>;
  /**
   * Finds its object inside the viewer's agreement, asks the right, carries it out. Twice, it counts once.
   * @throws UserError for who may not, and for what is gone.
   */
  run: (call: ActCall, payload: P) => Promise<Outcome>;
}
