import type { TaskInput } from '../domain/minutes/meeting-task.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { ValuesOf } from './field.ts';
import { choiceField, dateField, searchField, textField } from './fields.ts';

/** A decision or a thing to do, which may have an owner and a date. */
export function taskFields(t: Catalogue) {
  const words = t.forms.writeNote;
  const kinds = ['decision', 'task'] as const;
  return {
    task: textField({ label: words.task, isOptional: true, most: 500 }),
    kind: choiceField({
      label: words.kind,
      options: kinds.map((kind) => ({ text: words.kinds[kind], value: kind })),
      initial: 'decision',
      stands: null,
    }),
    owner: searchField({ label: words.owner, isOptional: true, suggestion: 'people' }),
    dueOn: dateField({ label: words.dueOn, isOptional: true }),
  };
}

export function readTask({ task, kind, owner, dueOn }: ValuesOf<ReturnType<typeof taskFields>>): TaskInput {
  return { task, isDecision: kind === 'decision', ownerId: owner, dueOn };
}
