import { addMemberForm } from './add-member.ts';
import { changeSettingForm } from './change-setting.ts';
import { correctObjectiveForm } from './correct-objective.ts';
import { endMandateForm } from './end-mandate.ts';
import type { Form } from './form.ts';
import { linkPersonForm } from './link-person.ts';
import { nameRepresentativeForm } from './name-representative.ts';
import { overrideTurnForm } from './override-turn.ts';

/** Every form the bot knows. */
export const forms: Form[] = [
  addMemberForm,
  endMandateForm,
  nameRepresentativeForm,
  linkPersonForm,
  changeSettingForm,
  correctObjectiveForm,
  overrideTurnForm,
];
