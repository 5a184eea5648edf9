import { stewards } from '../people/access.ts';
import { keepersAndStewards } from './keeps-meeting.ts';

/** Who may record meetings held, and say who holds their offices. */
export const meetingRights = {
  record: stewards,
  strike: stewards,
  changeOffices: keepersAndStewards,
};
