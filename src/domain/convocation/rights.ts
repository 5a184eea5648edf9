import { keepers } from '../meetings/keeps-meeting.ts';

/** Who may convene a meeting. It is answered by who was invited. */
export const convocationRights = {
  convene: keepers,
  seeExpected: keepers,
  askSilent: keepers,
};
