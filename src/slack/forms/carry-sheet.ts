import { requireSteward } from '../../domain/people/access.ts';
import { describeSheet } from '../../domain/plan/describe-sheet.ts';
import { carrySheet } from '../../domain/sheets/carry-sheet.ts';
import { listLeads } from '../../domain/sheets/list-leads.ts';
import { writePartner } from '../../domain/sheets/write-names.ts';
import { multiSearchInput, searchInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

const REFERENTS = 'referents:';

/** Says who carries a sheet beside its lead: elected member, technical referents, partners. */
export const carrySheetForm: Form = {
  id: 'carry-sheet',

  async open({ viewer, args, deps, t }) {
    requireSteward(viewer);
    const { sheet } = await describeSheet(viewer, { reference: args.sheet ?? '' }, deps);
    const { parties } = await listLeads(viewer, deps);
    const { carrySheet: words, choose } = t.forms;
    const { sponsor, referents, partners } = sheet;
    const field = { isOptional: true, suggestion: 'suggest:people', placeholder: choose };
    return {
      title: words.title,
      blocks: [
        ...lines(`${sheet.reference} ${sheet.title}`),
        searchInput({
          ...field,
          name: 'sponsor',
          label: t.sheetFields.sponsor.label,
          initial: sponsor ? { text: sponsor.name, value: sponsor.id } : undefined,
        }),
        ...parties.map(({ id, shortName }) =>
          multiSearchInput({
            ...field,
            name: `${REFERENTS}${id}`,
            label: words.referentsOf({ party: shortName }),
            initial: referents
              .filter(({ party }) => party.id === id)
              .map(({ person }) => ({ text: person.name, value: person.id })),
          }),
        ),
        textInput({
          name: 'partners',
          label: t.sheetFields.partners.label,
          hint: t.sheetFields.partners.hint,
          isOptional: true,
          isLong: true,
          initial: partners.map(writePartner).join('\n'),
        }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = {
      reference: args.sheet ?? '',
      sponsorId: values.text('sponsor'),
      referents: values
        .named(REFERENTS)
        .map((field) => ({ partyId: field.slice(REFERENTS.length), personIds: values.list(field) })),
      partners: values.text('partners'),
    };
    return lines(t.forms.carrySheet.done(await carrySheet(viewer, input, deps)));
  },
};
