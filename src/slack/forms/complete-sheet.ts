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
    const words = t.forms.completeSheet;
    const facts = t.sheets.facts;
    const text = (name: string, label: string, value: string, more: { isLong?: boolean; hint?: string } = {}) =>
      textInput({ name, label, isOptional: true, ...more, ...(value ? { initial: value } : {}) });
    return {
      title: words.title,
      blocks: [
        ...lines(`${sheet.reference} ${sheet.title}`),
        selectInput({
          name: 'kind',
          label: facts.kind,
          isOptional: true,
          options: KINDS.map((kind) => ({ text: t.sheets.kinds[kind], value: kind })),
          initial: sheet.kind ?? undefined,
        }),
        checkboxesInput({
          name: 'innovative',
          label: words.innovation,
          isOptional: true,
          options: [{ text: t.sheets.innovative, value: 'yes' }],
          initial: sheet.isInnovative ? ['yes'] : [],
        }),
        text('need', facts.need, sheet.need, { isLong: true }),
        text('needSource', words.needSource, sheet.needSource, { hint: words.needSourceHint }),
        text('description', facts.description, sheet.description, { isLong: true }),
        text('targetPublic', facts.public, sheet.targetPublic),
        text('ages', words.ages, sheet.ages ? `${sheet.ages.min}-${sheet.ages.max}` : '', { hint: words.agesHint }),
        text('territories', facts.territories, sheet.territories.join('\n'), { isLong: true, hint: words.onePerLine }),
        text('leadService', words.leadService, sheet.leadService),
        text('expectedResults', facts.results, sheet.expectedResults, { isLong: true }),
        text('evaluationQuestions', facts.questions, sheet.evaluationQuestions, {
          isLong: true,
          hint: words.onePerLine,
        }),
        text('documents', facts.documents, sheet.documents, { isLong: true, hint: words.documentsHint }),
        text('milestones', facts.milestones, writeMilestones(sheet.milestones), {
          isLong: true,
          hint: words.milestonesHint,
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
