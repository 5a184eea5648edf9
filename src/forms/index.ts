import { addToNotesForm } from './add-to-notes.ts';
import { askCorrectionForm } from './ask-correction.ts';
import { cancelMeetingForm } from './cancel-meeting.ts';
import { changeOfficesForm } from './change-offices.ts';
import { circulateMinutesForm } from './circulate-minutes.ts';
import { closePollForm } from './close-poll.ts';
import { conveneForm } from './convene.ts';
import { fileDocumentForm } from './file-document.ts';
import { fillPollForm } from './fill-poll.ts';
import { followUpForm } from './follow-up.ts';
import type { Form } from './form.ts';
import { giveUpPollForm } from './give-up-poll.ts';
import { giveVoiceForm } from './give-voice.ts';
import { holdMeetingForm } from './hold-meeting.ts';
import { inviteGuestForm } from './invite-guest.ts';
import { judgeCorrectionForm } from './judge-correction.ts';
import { moveMeetingForm } from './move-meeting.ts';
import { openPollForm } from './open-poll.ts';
import { planMeetingForm } from './plan-meeting.ts';
import { proposePointForm } from './propose-point.ts';
import { recordMeetingForm } from './record-meeting.ts';
import { refusePointForm } from './refuse-point.ts';
import { showMinutesToForm } from './show-minutes-to.ts';
import { standInForm } from './stand-in.ts';
import { strikeMeetingForm } from './strike-meeting.ts';
import { writeNoteForm } from './write-note.ts';
import { writePointForm } from './write-point.ts';

/** Every form the bot knows. To add one: write it here, and name it in `form-id.ts`. */
export const forms: Form[] = [
  planMeetingForm,
  openPollForm,
  moveMeetingForm,
  cancelMeetingForm,
  fillPollForm,
  fileDocumentForm,
  closePollForm,
  giveUpPollForm,
  changeOfficesForm,
  conveneForm,
  standInForm,
  writePointForm,
  proposePointForm,
  refusePointForm,
  holdMeetingForm,
  writeNoteForm,
  addToNotesForm,
  circulateMinutesForm,
  askCorrectionForm,
  judgeCorrectionForm,
  showMinutesToForm,
  recordMeetingForm,
  strikeMeetingForm,
  inviteGuestForm,
  giveVoiceForm,
  followUpForm,
];
