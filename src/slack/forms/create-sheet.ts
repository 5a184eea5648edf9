import { listAxes } from '../../domain/objectives/list-axes.ts';
import { requireSteward } from '../../domain/people/access.ts';
import { createSheet } from '../../domain/sheets/create-sheet.ts';
import { listLeads } from '../../domain/sheets/list-leads.ts';
import type { Visibility } from '../../domain/sheets/sheet-record.ts';
import { readSource, sourceSchema } from '../../forms/source-arguments.ts';
import { sourceLine } from '../../presenters/source-message-presenter.ts';
import { cut, LIMITS } from '../views/block-limits.ts';
import { dateInput, multiSelectInput, searchInput, selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

const LEVELS: Visibility[] = ['PARTIES', 'COMMITTEE', 'PUBLIC'];

/** « Aucun » among the axes: said, not left out (K-18). */
const NONE = 'none';

/** Creates an action sheet with what it cannot do without. */
export const createSheetForm: Form = {
  id: 'create-sheet',

  async open({ viewer, args, message, deps, t }) {
    requireSteward(viewer);
    const [axes, { parties, objectives }] = await Promise.all([listAxes(viewer, deps), listLeads(viewer, deps)]);
    const words = t.forms.createSheet;
    const objective = objectives.find(({ code }) => code === args.objective)?.id;
    return {
      title: words.title,
      blocks: [
        textInput({ name: 'title', label: words.name, most: 200 }),
        selectInput({
          name: 'objective',
          label: words.objective,
          options: objectives.map(({ id, code, label }) => ({ text: `${code} ${label}`, value: id })),
          initial: objective,
        }),
        multiSelectInput({
          name: 'axes',
          label: words.axes,
          options: [...axes.map(({ id, label }) => ({ text: label, value: id })), { text: words.noAxis, value: NONE }],
        }),
        textInput({
          name: 'planYears',
          label: words.planYears,
          hint: words.planYearsHint,
          initial: viewer.today.slice(0, 4),
          most: 60,
        }),
        selectInput({
          name: 'leadParty',
          label: words.leadParty,
          options: parties.map(({ id, shortName }) => ({ text: shortName, value: id })),
        }),
        searchInput({
          name: 'leadPerson',
          label: words.leadPerson,
          suggestion: 'suggest:people',
          placeholder: t.forms.choose,
        }),
        dateInput({ name: 'startsOn', label: words.startsOn, initial: viewer.today }),
        dateInput({ name: 'dueOn', label: words.dueOn }),
        textInput({
          name: 'need',
          label: t.sheets.facts.need,
          isOptional: true,
          isLong: true,
          ...(message?.text ? { initial: cut(message.text, LIMITS.inputText) } : {}),
        }),
        textInput({
          name: 'needSource',
          label: t.forms.completeSheet.needSource,
          hint: t.forms.completeSheet.needSourceHint,
          isOptional: true,
          most: 300,
          ...(message ? { initial: sourceLine(message, viewer.agreement.timeZone, t) } : {}),
        }),
        selectInput({
          name: 'visibility',
          label: words.visibility,
          options: LEVELS.map((level) => ({ text: t.minutes.visibility[level], value: level })),
          initial: 'PARTIES',
        }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const chosen = values.list('axes');
    const input = {
      title: values.text('title'),
      objectiveId: values.text('objective'),
      axisIds: chosen.filter((id) => id !== NONE),
      hasNoAxis: chosen.includes(NONE),
      planYears: values.text('planYears'),
      leadPartyId: values.text('leadParty'),
      leadPersonId: values.text('leadPerson'),
      startsOn: values.text('startsOn'),
      dueOn: values.text('dueOn'),
      visibility: LEVELS.find((level) => level === values.text('visibility')) ?? 'PARTIES',
      need: values.text('need'),
      needSource: values.text('needSource'),
      source: args.ts ? readSource(sourceSchema.parse(args)) : null,
    };
    return lines(t.forms.createSheet.done(await createSheet(viewer, input, deps)));
  },
};
