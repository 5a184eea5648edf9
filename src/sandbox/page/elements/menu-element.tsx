import type { StaticSelect, UsersSelect } from '@slack/types';
import { type Slot, slotAttributes } from '../forms/slot.ts';
import { useElement } from '../forms/use-element.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { type Choice, chosenChoices, offeredGroups, valueOfChoices } from './choices.ts';

/** A menu with one choice, as a native select. */
export function MenuElement({ element, slot }: { element: StaticSelect | UsersSelect; slot: Slot }) {
  const { snapshot, words } = useSandbox();
  const { value, change, isPending } = useElement(element, slot);
  const groups = offeredGroups(element, snapshot);
  const choices = groups.flatMap((group) => group.choices);
  const chosen = chosenChoices(value, snapshot)[0];
  const isOffered = !chosen || choices.some(({ id }) => id === chosen.id);
  const choose = (id: string) => {
    const choice = choices.find((one) => one.id === id);
    change(valueOfChoices(element.type, choice ? [choice] : []));
  };
  return (
    <select
      {...slotAttributes(slot)}
      className={chosen ? 'field field-menu' : 'field field-menu is-empty'}
      value={chosen?.id ?? ''}
      aria-busy={isPending || undefined}
      onChange={(event) => choose(event.target.value)}
    >
      {/* Where the bot listens to each choice, taking one back would tell it nothing it could read. */}
      <option value="" disabled={slot.dispatches && slot.isRequired}>
        {element.placeholder?.text ?? words.choose}
      </option>
      {!isOffered && <option value={chosen.id}>{chosen.label}</option>}
      {groups.map(({ label, choices: offered }) =>
        label === undefined ? (
          offered.map(writeOption)
        ) : (
          <optgroup key={label} label={label}>
            {offered.map(writeOption)}
          </optgroup>
        ),
      )}
    </select>
  );
}

function writeOption({ id, label, detail }: Choice) {
  return (
    <option key={id} value={id}>
      {detail ? `${label} — ${detail}` : label}
    </option>
  );
}
