/** What a notice says, by whatever way it goes out. */
export interface NoticeText {
  headline: string;
  lines: string[];
  /** Said one below the other, each on its own. */
  points: string[];
}
