import type { fr } from './fr/index.ts';

/** Every word the bot says. French is the contract: a language that lacks one of its entries does not compile. */
export type Catalogue = typeof fr;
