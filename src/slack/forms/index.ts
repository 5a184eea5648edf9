import { askArbitrationForm } from './ask-arbitration.ts';
import { carrySheetForm } from './carry-sheet.ts';
import { completeSheetForm } from './complete-sheet.ts';
import { createSheetForm } from './create-sheet.ts';
import { editSheetForm } from './edit-sheet.ts';
import { followSheetForm } from './follow-sheet.ts';
import type { Form } from './form.ts';
import { markMilestonesForm } from './mark-milestones.ts';
import { reviewSheetForm } from './review-sheet.ts';

/** Every form the bot knows. */
export const forms: Form[] = [
  createSheetForm,
  followSheetForm,
  askArbitrationForm,
  completeSheetForm,
  reviewSheetForm,
  editSheetForm,
  carrySheetForm,
  markMilestonesForm,
];
