/** True of what begins with the reference of a proposed decision, `CT-2021-S1-P03`: an adopted one has a plain number. */
export function isProposal(title: string): boolean {
  return /^\S+-P\d{2,}(?!\S*\d)/.test(title);
}
