import type { ObjectiveLine } from '../domain/objectives/objective.ts';
import type { ObjectiveValidation } from '../domain/plan/list-validations.ts';
import type { Language } from '../domain/viewer/viewer.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { words } from '../i18n/words.ts';

/** How the validation of objectives is written for the parties, in their agreement's language (X3-6). */
export function validationText(language: Language): (objectives: ObjectiveLine[]) => string {
  const t = words(language);
  return (objectives) => [t.plan.validationText, ...objectives.map(t.plan.validatedWording)].join('\n');
}

/** « Validé 3/3 le 14 janvier 2021 (COPIL-2021-01) », and of which wording when it is no longer the one in force. */
export function validationLine(validation: ObjectiveValidation, current: number, t: Catalogue): string {
  const { number, reference, approval, on } = validation;
  const { agreed, parties } = approval;
  const ofWhich = number === current ? '' : ` — ${t.plan.formerWording({ number, current })}`;
  if (!on) return t.plan.validationProposed({ reference, agreed, parties }) + ofWhich;
  const said = approval.isAdopted
    ? t.plan.validated({ reference, agreed, parties, on })
    : t.plan.validatedByMinutes({ reference, on });
  return said + ofWhich;
}
