import { addClosedDayForm } from './add-closed-day.ts';
import { addMeansForm } from './add-means.ts';
import { addMemberForm } from './add-member.ts';
import { addPartnerForm } from './add-partner.ts';
import { addReadingForm } from './add-reading.ts';
import { askArbitrationForm } from './ask-arbitration.ts';
import { carrySheetForm } from './carry-sheet.ts';
import { changeDecisionForm } from './change-decision.ts';
import { changeIndicatorForm } from './change-indicator.ts';
import { changeMeansForm } from './change-means.ts';
import { changePartnerForm } from './change-partner.ts';
import { changeSettingForm } from './change-setting.ts';
import { chooseRemindersForm } from './choose-reminders.ts';
import { completeSheetForm } from './complete-sheet.ts';
import { correctObjectiveForm } from './correct-objective.ts';
import { createIndicatorForm } from './create-indicator.ts';
import { createSheetForm } from './create-sheet.ts';
import { editSheetForm } from './edit-sheet.ts';
import { endMandateForm } from './end-mandate.ts';
import { followSheetForm } from './follow-sheet.ts';
import type { Form } from './form.ts';
import { linkPersonForm } from './link-person.ts';
import { markMilestonesForm } from './mark-milestones.ts';
import { nameRepresentativeForm } from './name-representative.ts';
import { overrideTurnForm } from './override-turn.ts';
import { recordDecisionForm } from './record-decision.ts';
import { recordFundingForm } from './record-funding.ts';
import { recordRenewalForm } from './record-renewal.ts';
import { removeClosedDaysForm } from './remove-closed-days.ts';
import { reviewSheetForm } from './review-sheet.ts';
import { rewordDecisionForm } from './reword-decision.ts';
import { sendSpreadsheetForm } from './send-spreadsheet.ts';
import { withdrawDecisionForm } from './withdraw-decision.ts';

/** Every form the bot knows. */
export const forms: Form[] = [
  addMemberForm,
  endMandateForm,
  nameRepresentativeForm,
  linkPersonForm,
  changeSettingForm,
  correctObjectiveForm,
  overrideTurnForm,
  recordDecisionForm,
  createSheetForm,
  followSheetForm,
  askArbitrationForm,
  completeSheetForm,
  reviewSheetForm,
  addPartnerForm,
  changePartnerForm,
  editSheetForm,
  carrySheetForm,
  markMilestonesForm,
  createIndicatorForm,
  changeIndicatorForm,
  addReadingForm,
  addMeansForm,
  changeMeansForm,
  recordFundingForm,
  rewordDecisionForm,
  changeDecisionForm,
  withdrawDecisionForm,
  recordRenewalForm,
  chooseRemindersForm,
  addClosedDayForm,
  removeClosedDaysForm,
  sendSpreadsheetForm,
];
