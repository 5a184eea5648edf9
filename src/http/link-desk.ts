import type { Language } from '../domain/viewer/viewer.ts';

/** What the page behind a link asks before anything is done: mail scanners follow links, people press buttons. */
export interface LinkQuestion {
  language: Language;
  title: string;
  lines: string[];
  /** Absent when there is nothing to do. */
  button?: string;
  /** What to choose before the button is pressed. */
  choices?: LinkChoice[];
  /** Something to write before it is pressed. */
  writing?: { label: string; name: string; isShort?: boolean };
  /** Another way to answer: a second button, which sends this. */
  instead?: { text: string; name: string; value: string };
  /** What it is about, to be read at leisure below. */
  reading?: { title: string; lines: string[] };
}

/** One choice among several; `initial` is the value that stands there at first, else the first option. */
export interface LinkChoice {
  label: string;
  name: string;
  options: { text: string; value: string }[];
  initial?: string | undefined;
}

/** What it says once it is done. */
export interface LinkAnswer {
  language: Language;
  title: string;
  lines: string[];
}

/** Who answers for signed links. */
export interface LinkDesk {
  /** @throws UserError when the link is not valid. */
  ask: (token: string) => Promise<LinkQuestion>;
  /** Carries the link's purpose out, with what was chosen. @throws UserError when it is not valid, or cannot be done. */
  answer: (token: string, given: URLSearchParams) => Promise<LinkAnswer>;
}
