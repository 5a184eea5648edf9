import type { ExternalSelect, MultiSelect } from '@slack/types';
import { type Slot, slotAttributes } from '../forms/slot.ts';
import { useElement } from '../forms/use-element.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { type Choice, offeredGroups } from './choices.ts';
import { chosenChoices, valueOfChoices } from './chosen-values.ts';
import { SearchMenu } from './search-menu.tsx';
import { useSuggestions } from './use-suggestions.ts';

/** A menu searched as one types: with several choices, or with choices that only the bot knows. */
export function SearchElement({ element, slot }: { element: ExternalSelect | MultiSelect; slot: Slot }) {
  const { snapshot, words } = useSandbox();
  const { value, change, isPending } = useElement(element, slot);
  const isExternal = element.type === 'external_select' || element.type === 'multi_external_select';
  const least = isExternal ? (element.min_query_length ?? 3) : 0;
  const suggest = useSuggestions(slot.blockId, element.action_id ?? '');
  const isMany = element.type.startsWith('multi_');
  const most = 'max_selected_items' in element ? element.max_selected_items : undefined;
  return (
    <SearchMenu
      attributes={slotAttributes(slot)}
      groups={isExternal ? suggest : offeredGroups(element, snapshot)}
      least={least}
      chosen={chosenChoices(value, snapshot)}
      isMany={isMany}
      isBusy={isPending}
      isFull={(count) => most !== undefined && count >= most}
      placeholder={element.placeholder?.text ?? words.search}
      hasFirstFocus={element.focus_on_load ?? false}
      onChange={(choices: Choice[]) => void change(valueOfChoices(element.type, choices))}
    />
  );
}
