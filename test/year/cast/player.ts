import type { MustReach } from '../flags/unheard.ts';
import type { Matter, Offered, Said } from '../said/said.ts';

/** Somebody of the cast: how they answer what they are asked. */
export interface Player {
  /** As in the roster. */
  name: string;
  /** Slack id; null for who reads mail only. */
  userId: string | null;
  /** Hours between reading and answering. */
  delay: number;
  /** The only acts that they answer by themselves; all when nothing is said. */
  only?: string[];
  /** What they do in place of the first thing that is offered, where they do something else. */
  habits: Habit[];
}

/** What somebody does about certain matters. */
export interface Habit {
  /** Name of an act or form offered there. */
  when: string;
  /** What the matter says; anything when nothing is given. */
  about?: RegExp;
  /** Only so often. */
  times?: number;
  /** Presses that instead; nothing to let it be. */
  press: ((offers: Offered[]) => Offered[]) | null;
  /** What is entered where a form opens, by field. */
  entries?: Record<string, string>;
  /** Who must hear of it. */
  reaches?: Pick<MustReach, 'what' | 'words' | 'to'>;
}

/** Something that somebody is about to answer. */
export interface Waiting {
  at: number;
  player: Player;
  said: Said;
}

/** What somebody presses of a matter, with what they enter. */
export interface Choice {
  matter: Matter;
  offers: Offered[];
  entries: Record<string, string>;
  reaches: Habit['reaches'];
}
