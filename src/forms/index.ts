import { cancelMeetingForm } from './cancel-meeting.ts';
import type { Form } from './form.ts';
import { moveMeetingForm } from './move-meeting.ts';
import { openPollForm } from './open-poll.ts';
import { planMeetingForm } from './plan-meeting.ts';

/** Every form the bot knows. To add one: write it here, and name it in `form-id.ts`. */
export const forms: Form[] = [planMeetingForm, openPollForm, moveMeetingForm, cancelMeetingForm];
