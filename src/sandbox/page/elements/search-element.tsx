import type { ExternalSelect, MultiExternalSelect, MultiStaticSelect } from '@slack/types';
import { type Slot, slotAttributes } from '../forms/slot.ts';
import { useElement } from '../forms/use-element.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { chosenChoices, offeredGroups, valueOfChoices } from './choices.ts';
import { SearchMenu } from './search-menu.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface Props {
  element: ExternalSelect | MultiExternalSelect | MultiStaticSelect;
  slot: Slot;
}

/** A menu searched as one types: with several choices, or with choices that only the bot knows. */
export function SearchElement({ element, slot }: Props) {
  const { snapshot, words } = useSandbox();
  const { value, change, isPending } = useElement(element, slot);
  const least = element.type === 'multi_static_select' ? 0 : (element.min_query_length ?? 3);
  const suggest = useSuggestions(slot.blockId, element.action_id ?? '');
  const isMany = element.type.startsWith('multi_');
  return (
    <SearchMenu
      attributes={slotAttributes(slot)}
      groups={element.type === 'multi_static_select' ? offeredGroups(element, snapshot) : suggest}
      least={least}
      chosen={chosenChoices(value, snapshot)}
      isMany={isMany}
      isBusy={isPending}
      placeholder={element.placeholder?.text ?? words.search}
      onChange={(choices) => change(valueOfChoices(element.type, choices))}
    />
  );
}
