import type { InputBlock } from '@slack/types';
import type { TaskInput } from '../../domain/minutes/meeting-task.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { dateInput, searchInput, selectInput, textInput } from '../views/inputs.ts';
import type { FormValues } from './form-values.ts';

/** A decision or a thing to do, which may have an owner and a date. */
export function taskInputs(t: Catalogue): InputBlock[] {
  const words = t.forms.writeNote;
  const placeholder = t.forms.choose;
  return [
    textInput({ name: 'task', label: words.task, isOptional: true, most: 500 }),
    selectInput({
      name: 'kind',
      label: words.kind,
      options: [
        { text: words.kinds.decision, value: 'decision' },
        { text: words.kinds.task, value: 'task' },
      ],
      initial: 'decision',
    }),
    searchInput({ name: 'owner', label: words.owner, isOptional: true, suggestion: 'suggest:people', placeholder }),
    dateInput({ name: 'dueOn', label: words.dueOn, isOptional: true }),
  ];
}

export function readTask(values: FormValues): TaskInput {
  return {
    task: values.text('task'),
    isDecision: values.text('kind') === 'decision',
    ownerId: values.text('owner') || null,
    dueOn: values.text('dueOn') || null,
  };
}
