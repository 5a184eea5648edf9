import type { PlanValidation } from '../domain/plan/list-plan-validations.ts';
import type { PlanWording } from '../domain/plan/propose-plan.ts';
import type { SheetRecord } from '../domain/sheets/sheet-record.ts';
import type { Language } from '../domain/viewer/viewer.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { words } from '../i18n/words.ts';

/** Letters of a title that are kept where the whole of it makes a decision too long. */
const SHORT_TITLE = 40;

/** How a plan's validation is written for the parties, in their agreement's language, the fullest first (X3-6). */
export function planWording(language: Language): PlanWording {
  const t = words(language).annualPlan.decision;
  return ({ year, sheets }) => {
    const heading = t.heading({ year, number: sheets.length });
    const listed = (most: number) => [heading, ...sheets.map((sheet) => sheetText(sheet, most, t))].join('\n');
    const references = sheets.map(({ reference }) => reference);
    return [listed(Number.POSITIVE_INFINITY), listed(SHORT_TITLE), `${heading}\n${t.references({ references })}`];
  };
}

/** What only its committee reads is named by its reference (Art. 12). */
function sheetText(sheet: SheetRecord, most: number, t: Catalogue['annualPlan']['decision']): string {
  const { reference, title, leadPerson, leadParty, startsOn, dueOn, visibility } = sheet;
  if (visibility === 'COMMITTEE') return t.reserved({ reference });
  const short = title.length > most ? `${title.slice(0, most - 1).trimEnd()}…` : title;
  const lead = leadPerson ? `${leadPerson.name} (${leadParty.shortName})` : leadParty.shortName;
  return t.sheet({ reference, title: short, lead, startsOn, dueOn });
}

/** « Validé 3/3 le 14 janvier 2021 (COPIL-2021-01) », or how far a proposal is. */
export function planValidationLine({ reference, approval, on }: PlanValidation, t: Catalogue): string {
  const { agreed, parties } = approval;
  if (!on) return t.annualPlan.proposed({ reference, agreed, parties });
  return approval.isAdopted
    ? t.annualPlan.validated({ reference, agreed, parties, on })
    : t.annualPlan.validatedByMinutes({ reference, on });
}
