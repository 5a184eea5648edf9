import { recorders } from '../decisions/recorders.ts';

/** Who may propose a resource person; each party then agrees, or not. */
export const guestRights = {
  invite: recorders,
};
