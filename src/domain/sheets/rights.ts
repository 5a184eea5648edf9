import { stewards } from '../people/access.ts';
import { followers } from './sheet-access.ts';

/** Who may write an action sheet, and who says where it stands. */
export const sheetRights = {
  create: stewards,
  edit: stewards,
  complete: stewards,
  carry: stewards,
  follow: followers,
  review: followers,
  markMilestones: followers,
};
