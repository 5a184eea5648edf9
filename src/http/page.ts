import type { Language } from '../domain/viewer/viewer.ts';
import type { Fields, Option } from '../forms/field.ts';
import type { Passage } from '../forms/passage.ts';
import type { Reading } from '../forms/reading.ts';

/** A page behind a link, before it is written as HTML. */
export interface Page {
  language: Language;
  title: string;
  passages: Passage[];
  /** Absent when there is nothing to do. */
  form?: PageForm | undefined;
  reading?: Reading | undefined;
  /** Where one goes on from here. */
  links?: PageLink[];
}

export interface PageLink {
  label: string;
  url: string;
}

/** What one fills in and sends. */
export interface PageForm {
  /** The button that sends it: what it does. */
  button: string;
  isDestructive: boolean;
  fields: Fields;
  /** What is wrong, by the names of the fields. */
  errors: Record<string, string>;
  /** What is wrong with the whole. */
  problems: string[];
  /** What the page sends back as it was. */
  hidden: Record<string, string>;
  /** What there is to choose from in each field that is searched, by its name. */
  found: Record<string, Found>;
}

/** What a search found: no page holds all. */
export interface Found {
  options: Option[];
  /** What was searched for. */
  words: string;
  isCut: boolean;
}

/** A page, and whether all is well (RFC 9110). */
export interface PageAnswer {
  status: number;
  page: Page;
}

/** Names under which a page sends what no field of a form is called. */
export const SENT = {
  /** Sent once however often: the mark of one look at the page. */
  nonce: '_nonce',
  /** What the fields showed, and what was kept of it. */
  shown: '_shown',
  stands: '_stands',
  /** The page is asked for again, with what was typed: nothing is carried out. */
  again: '_again',
  /** Names of the fields in which one writes freely: given back where the form cannot be shown any more. */
  written: '_written',
  /** Before a field's name: what is searched for in its list. */
  search: '_search:',
} as const;
