import { addClosedDayForm } from './add-closed-day.ts';
import { addMeansForm } from './add-means.ts';
import { addMemberForm } from './add-member.ts';
import { addPartnerForm } from './add-partner.ts';
import { addReadingForm } from './add-reading.ts';
import { addToNotesForm } from './add-to-notes.ts';
import { answerMinutesForm } from './answer-minutes.ts';
import { askArbitrationForm } from './ask-arbitration.ts';
import { askCorrectionForm } from './ask-correction.ts';
import { askPartiesForm } from './ask-parties.ts';
import { cancelMeetingForm } from './cancel-meeting.ts';
import { carrySheetForm } from './carry-sheet.ts';
import { changeArticlesForm } from './change-articles.ts';
import { changeDecisionForm } from './change-decision.ts';
import { changeIndicatorForm } from './change-indicator.ts';
import { changeMeansForm } from './change-means.ts';
import { changeOfficesForm } from './change-offices.ts';
import { changePartnerForm } from './change-partner.ts';
import { changeSettingForm } from './change-setting.ts';
import { chooseRemindersForm } from './choose-reminders.ts';
import { circulateMinutesForm } from './circulate-minutes.ts';
import { closeDecisionForm } from './close-decision.ts';
import { closePollForm } from './close-poll.ts';
import { completeSheetForm } from './complete-sheet.ts';
import { conveneForm } from './convene.ts';
import { correctObjectiveForm } from './correct-objective.ts';
import { createIndicatorForm } from './create-indicator.ts';
import { createSheetForm } from './create-sheet.ts';
import { editSheetForm } from './edit-sheet.ts';
import { endMandateForm } from './end-mandate.ts';
import { fileDocumentForm } from './file-document.ts';
import { fillPollForm } from './fill-poll.ts';
import { followSheetForm } from './follow-sheet.ts';
import { followTaskForm } from './follow-task.ts';
import { followUpForm } from './follow-up.ts';
import type { Form } from './form.ts';
import { giveUpPollForm } from './give-up-poll.ts';
import { giveVoiceForm } from './give-voice.ts';
import { holdMeetingForm } from './hold-meeting.ts';
import { inviteGuestForm } from './invite-guest.ts';
import { judgeCorrectionForm } from './judge-correction.ts';
import { linkPersonForm } from './link-person.ts';
import { markMilestonesForm } from './mark-milestones.ts';
import { moveMeetingForm } from './move-meeting.ts';
import { nameRepresentativeForm } from './name-representative.ts';
import { openPollForm } from './open-poll.ts';
import { overrideTurnForm } from './override-turn.ts';
import { planMeetingForm } from './plan-meeting.ts';
import { proposePointForm } from './propose-point.ts';
import { recordDecisionForm } from './record-decision.ts';
import { recordFundingForm } from './record-funding.ts';
import { recordMeetingForm } from './record-meeting.ts';
import { recordRenewalForm } from './record-renewal.ts';
import { refusePointForm } from './refuse-point.ts';
import { removeClosedDaysForm } from './remove-closed-days.ts';
import { renewForm } from './renew.ts';
import { reviewSheetForm } from './review-sheet.ts';
import { rewordDecisionForm } from './reword-decision.ts';
import { sendSpreadsheetForm } from './send-spreadsheet.ts';
import { settleDueForm } from './settle-due.ts';
import { showMinutesToForm } from './show-minutes-to.ts';
import { standInForm } from './stand-in.ts';
import { strikeMeetingForm } from './strike-meeting.ts';
import { withdrawDecisionForm } from './withdraw-decision.ts';
import { writeNoteForm } from './write-note.ts';
import { writePointForm } from './write-point.ts';

/** Every form the bot knows. To add one: write it here, and name it in `form-id.ts`. */
export const forms: Form[] = [
  addMemberForm,
  endMandateForm,
  nameRepresentativeForm,
  linkPersonForm,
  changeSettingForm,
  correctObjectiveForm,
  overrideTurnForm,
  changeArticlesForm,
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
  answerMinutesForm,
  askCorrectionForm,
  judgeCorrectionForm,
  showMinutesToForm,
  recordMeetingForm,
  strikeMeetingForm,
  recordDecisionForm,
  giveVoiceForm,
  addPartnerForm,
  changePartnerForm,
  createIndicatorForm,
  changeIndicatorForm,
  addReadingForm,
  addMeansForm,
  changeMeansForm,
  recordFundingForm,
  followUpForm,
  askPartiesForm,
  followTaskForm,
  inviteGuestForm,
  rewordDecisionForm,
  changeDecisionForm,
  withdrawDecisionForm,
  closeDecisionForm,
  recordRenewalForm,
  renewForm,
  chooseRemindersForm,
  addClosedDayForm,
  removeClosedDaysForm,
  sendSpreadsheetForm,
  settleDueForm,
  createSheetForm,
  followSheetForm,
  askArbitrationForm,
  completeSheetForm,
  reviewSheetForm,
  editSheetForm,
  carrySheetForm,
  markMilestonesForm,
];
