import { askArbitrationForm } from './ask-arbitration.ts';
import { cancelMeetingForm } from './cancel-meeting.ts';
import { carrySheetForm } from './carry-sheet.ts';
import { completeSheetForm } from './complete-sheet.ts';
import { createSheetForm } from './create-sheet.ts';
import { editSheetForm } from './edit-sheet.ts';
import { followSheetForm } from './follow-sheet.ts';
import type { Form } from './form.ts';
import { markMilestonesForm } from './mark-milestones.ts';
import { moveMeetingForm } from './move-meeting.ts';
import { openPollForm } from './open-poll.ts';
import { planMeetingForm } from './plan-meeting.ts';
import { reviewSheetForm } from './review-sheet.ts';

/** Every form the bot knows. To add one: write it here, and name it in `form-id.ts`. */
export const forms: Form[] = [
  planMeetingForm,
  openPollForm,
  moveMeetingForm,
  cancelMeetingForm,
  createSheetForm,
  followSheetForm,
  askArbitrationForm,
  completeSheetForm,
  reviewSheetForm,
  editSheetForm,
  carrySheetForm,
  markMilestonesForm,
];
