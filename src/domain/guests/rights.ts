import { recorders } from '../decisions/require-recorder.ts';

/** Who may propose a resource person; each party then agrees, or not. */
export const guestRights = {
  invite: recorders,
};
