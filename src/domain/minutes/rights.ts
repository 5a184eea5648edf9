import { keepers } from '../meetings/keeps-meeting.ts';
import { roster, stewards } from '../people/access.ts';

/** Who may write, circulate and correct minutes. Each party approves them by who holds its voice. */
export const minutesRights = {
  writeNote: keepers,
  /** From a message, of which the form knows no meeting yet. */
  addToNotes: stewards,
  circulate: keepers,
  showTo: keepers,
  askCorrection: roster,
  judgeCorrection: keepers,
};
