import type { Language } from '../domain/viewer/viewer.ts';

/** A link with its words. */
export interface LetterLink {
  label: string;
  url: string;
}

/** An e-mail before it is laid out, as plain data. */
export interface Letter {
  language: Language;
  subject: string;
  greeting: string;
  /** Said once at the top. */
  intro: string[];
  sections: { headline: string; lines: string[]; links: LetterLink[] }[];
  /** Small print. */
  footer: string[];
  footerLinks: LetterLink[];
}
