import { stewards } from '../people/access.ts';

/** Who may bring the plan in from a spreadsheet; each confirms and undoes what they sent. */
export const spreadsheetRights = {
  import: stewards,
};
