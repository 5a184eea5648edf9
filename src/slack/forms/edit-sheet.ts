import { requireSteward } from '../../domain/people/access.ts';
import { describeSheet } from '../../domain/plan/describe-sheet.ts';
import { editSheet } from '../../domain/sheets/edit-sheet.ts';
import { listSheetChoices } from '../../domain/sheets/list-sheet-choices.ts';
import type { Visibility } from '../../domain/sheets/sheet-record.ts';
import {
  checkboxesInput,
  dateInput,
  multiSelectInput,
  type Option,
  searchInput,
  selectInput,
  textInput,
} from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

const LEVELS: Visibility[] = ['PARTIES', 'COMMITTEE', 'PUBLIC'];

/** « Aucun » among the axes: said, not left out (K-18). */
const NONE = 'none';

/** Changes what a sheet cannot do without, the body that leads it (A3-5) and the committee that follows it. */
export const editSheetForm: Form = {
  id: 'edit-sheet',

  async open({ viewer, args, deps, t }) {
    requireSteward(viewer);
    const { sheet } = await describeSheet(viewer, { reference: args.sheet ?? '' }, deps);
    const { axes, parties, objectives, bodies, committees } = await listSheetChoices(viewer, deps);
    const { createSheet: words, editSheet: own } = t.forms;
    const of = t.sheetFields;
    const { leadPerson, subOrganisation, committee } = sheet;
    const chosen = axes.filter(({ label }) => sheet.axes.includes(label)).map(({ id }) => id);
    // Slack takes no menu without options.
    const optional = (name: string, label: string, options: Option[], initial: string | undefined) =>
      options.length > 0 ? [selectInput({ name, label, isOptional: true, options, initial })] : [];
    return {
      title: own.title,
      blocks: [
        ...lines(`${sheet.reference} ${sheet.title}`),
        textInput({ name: 'title', label: of.title.label, initial: sheet.title, most: 200 }),
        selectInput({
          name: 'objective',
          label: of.objective.label,
          options: objectives.map(({ id, code, label }) => ({ text: `${code} ${label}`, value: id })),
          initial: objectives.find(({ code }) => code === sheet.objective.code)?.id,
        }),
        multiSelectInput({
          name: 'axes',
          label: of.axes.label,
          options: [...axes.map(({ id, label }) => ({ text: label, value: id })), { text: words.noAxis, value: NONE }],
          initial: sheet.hasNoAxis ? [NONE] : chosen,
        }),
        textInput({
          name: 'planYears',
          label: of.planYears.label,
          hint: of.planYears.hint,
          initial: sheet.planYears.join(', '),
          most: 200,
        }),
        dateInput({ name: 'startsOn', label: of.startsOn.label, initial: sheet.startsOn }),
        dateInput({ name: 'dueOn', label: of.dueOn.label, initial: sheet.dueOn }),
        checkboxesInput({
          name: 'recurring',
          label: of.isRecurring.label,
          isOptional: true,
          options: [{ text: t.sheetHistory.yes, value: 'yes' }],
          initial: sheet.isRecurring ? ['yes'] : [],
        }),
        selectInput({
          name: 'leadParty',
          label: of.leadParty.label,
          options: parties.map(({ id, shortName }) => ({ text: shortName, value: id })),
          initial: sheet.leadParty.id,
        }),
        ...optional(
          'subOrganisation',
          of.subOrganisation.label,
          bodies.map(({ id, name, party }) => ({ text: `${party} · ${name}`, value: id })),
          subOrganisation?.id,
        ),
        searchInput({
          name: 'leadPerson',
          label: of.leadPerson.label,
          suggestion: 'suggest:people',
          placeholder: t.forms.choose,
          initial: leadPerson ? { text: leadPerson.name, value: leadPerson.id } : undefined,
        }),
        ...optional(
          'committee',
          of.committee.label,
          committees.map(({ id, shortName }) => ({ text: shortName, value: id })),
          committee?.id,
        ),
        selectInput({
          name: 'visibility',
          label: of.visibility.label,
          options: LEVELS.map((level) => ({ text: t.minutes.visibility[level], value: level })),
          initial: sheet.visibility,
        }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const chosen = values.list('axes');
    const input = {
      reference: args.sheet ?? '',
      title: values.text('title'),
      objectiveId: values.text('objective'),
      axisIds: chosen.filter((id) => id !== NONE),
      hasNoAxis: chosen.includes(NONE),
      planYears: values.text('planYears'),
      startsOn: values.text('startsOn'),
      dueOn: values.text('dueOn'),
      isRecurring: values.list('recurring').includes('yes'),
      leadPartyId: values.text('leadParty'),
      subOrganisationId: values.text('subOrganisation'),
      leadPersonId: values.text('leadPerson'),
      committeeId: values.text('committee'),
      visibility: LEVELS.find((level) => level === values.text('visibility')) ?? 'PARTIES',
    };
    return lines(t.forms.editSheet.done(await editSheet(viewer, input, deps)));
  },
};
