import { describeOffices } from '../../domain/meetings/describe-offices.ts';
import { changeOffices } from '../../domain/planning/change-offices.ts';
import { selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Gives one meeting another chair or secretariat than the rotation does, with the reason. */
export const changeOfficesForm: Form = {
  id: 'change-offices',

  async open({ viewer, args, deps, t }) {
    const offices = await describeOffices(viewer, { reference: args.meeting ?? '' }, deps);
    const words = t.forms.changeOffices;
    const options = offices.parties.map(({ code, shortName }) => ({ text: shortName, value: code }));
    const office = (name: 'chair' | 'secretariat') =>
      selectInput({
        name,
        label: t.meetings[name],
        options,
        initial: offices[name] ?? undefined,
        isOptional: offices.rotation[name] === null,
        hint: words.byRotation({ party: offices.rotation[name] }),
      });
    const initial = offices.reason ? { initial: offices.reason } : {};
    return {
      title: words.title,
      blocks: [
        office('chair'),
        office('secretariat'),
        textInput({ name: 'reason', label: words.reason, isOptional: true, isLong: true, most: 500, ...initial }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = {
      reference: args.meeting ?? '',
      chair: values.text('chair'),
      secretariat: values.text('secretariat'),
      reason: values.text('reason'),
    };
    return lines(t.forms.changeOffices.done(await changeOffices(viewer, input, deps)));
  },
};
