/** What something is about, to be read at leisure: on a page it stands below; a chat shows it elsewhere. */
export interface Reading {
  title: string;
  lines: string[];
}
