import type { ActionsBlock as Actions } from '@slack/types';
import { useId } from 'react';
import { Element } from '../elements/element.tsx';

/** A row of buttons, menus and pickers. */
export function ActionsBlock({ block }: { block: Actions }) {
  const id = useId();
  return (
    <div className="block-actions">
      {block.elements.map((element, index) => {
        const name = 'placeholder' in element ? element.placeholder?.text : undefined;
        const slot = {
          blockId: block.block_id ?? '',
          dispatches: true,
          controlId: `${id}-${index}`,
          name: name ?? (element.type === 'overflow' ? undefined : element.action_id),
          isInvalid: false,
          isRequired: false,
        };
        return <Element key={element.action_id ?? index} element={element} slot={slot} />;
      })}
    </div>
  );
}
