import { requireSteward } from '../../domain/people/access.ts';
import { describeSheet } from '../../domain/plan/describe-sheet.ts';
import { completeSheet } from '../../domain/sheets/complete-sheet.ts';
import { writeMilestones } from '../../domain/sheets/read-milestones.ts';
import type { SheetKind } from '../../domain/sheets/sheet-record.ts';
import { checkboxesInput, selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

const KINDS: SheetKind[] = ['EXISTING', 'NEW'];

/** Completes a sheet with what describes it (domain.md § 4.4). */
export const completeSheetForm: Form = {
  id: 'complete-sheet',

  async open({ viewer, args, deps, t }) {
    requireSteward(viewer);
    const { sheet } = await describeSheet(viewer, { reference: args.sheet ?? '' }, deps);
    const of = t.sheetFields;
    const text = (
      name: string,
      label: string,
      value: string,
      more: { isLong?: boolean; hint?: string | undefined } = {},
    ) => textInput({ name, label, isOptional: true, ...more, ...(value ? { initial: value } : {}) });
    return {
      title: t.forms.completeSheet.title,
      blocks: [
        ...lines(`${sheet.reference} ${sheet.title}`),
        selectInput({
          name: 'kind',
          label: of.kind.label,
          isOptional: true,
          options: KINDS.map((kind) => ({ text: of.kind.values[kind].text, value: kind })),
          initial: sheet.kind ?? undefined,
        }),
        checkboxesInput({
          name: 'innovative',
          label: of.isInnovative.label,
          isOptional: true,
          options: [{ text: t.sheetHistory.yes, value: 'yes' }],
          initial: sheet.isInnovative ? ['yes'] : [],
        }),
        text('need', of.need.label, sheet.need, { isLong: true }),
        text('needSource', of.needSource.label, sheet.needSource, { hint: of.needSource.hint }),
        text('description', of.description.label, sheet.description, { isLong: true }),
        text('targetPublic', of.targetPublic.label, sheet.targetPublic),
        text('ages', of.ages.label, sheet.ages ? `${sheet.ages.min}-${sheet.ages.max}` : '', { hint: of.ages.hint }),
        text('territories', of.territories.label, sheet.territories.join('\n'), {
          isLong: true,
          hint: of.territories.hint,
        }),
        text('leadService', of.leadService.label, sheet.leadService),
        text('expectedResults', of.expectedResults.label, sheet.expectedResults, { isLong: true }),
        text('evaluationQuestions', of.evaluationQuestions.label, sheet.evaluationQuestions, {
          isLong: true,
          hint: of.territories.hint,
        }),
        text('documents', of.documents.label, sheet.documents, { isLong: true, hint: of.documents.hint }),
        text('milestones', of.milestones.label, writeMilestones(sheet.milestones), {
          isLong: true,
          hint: of.milestones.hint,
        }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = {
      reference: args.sheet ?? '',
      kind: KINDS.find((kind) => kind === values.text('kind')) ?? null,
      isInnovative: values.list('innovative').includes('yes'),
      need: values.text('need'),
      needSource: values.text('needSource'),
      description: values.text('description'),
      targetPublic: values.text('targetPublic'),
      ages: values.text('ages'),
      territories: values.text('territories'),
      leadService: values.text('leadService'),
      expectedResults: values.text('expectedResults'),
      evaluationQuestions: values.text('evaluationQuestions'),
      documents: values.text('documents'),
      milestones: values.text('milestones'),
    };
    return lines(t.forms.completeSheet.done(await completeSheet(viewer, input, deps)));
  },
};
