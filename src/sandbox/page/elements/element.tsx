import type { ActionsBlockElement, InputBlockElement, SectionBlockAccessory } from '@slack/types';
import type { Slot } from '../forms/slot.ts';
import { ButtonElement } from './button-element.tsx';
import { CheckboxesElement } from './checkboxes-element.tsx';
import { FileElement } from './file-element.tsx';
import { MenuElement } from './menu-element.tsx';
import { OverflowElement } from './overflow-element.tsx';
import { PickerElement } from './picker-element.tsx';
import { RadioElement } from './radio-element.tsx';
import { SearchElement } from './search-element.tsx';
import { TextInputElement } from './text-input-element.tsx';
import { UnknownElement } from './unknown-element.tsx';

export type AnyElement = ActionsBlockElement | InputBlockElement | SectionBlockAccessory;

/** Whatever one can press, choose or fill in, as a native control. */
export function Element({ element, slot }: { element: AnyElement; slot: Slot }) {
  switch (element.type) {
    case 'button':
      return <ButtonElement element={element} slot={slot} />;
    case 'overflow':
      return <OverflowElement element={element} slot={slot} />;
    case 'static_select':
    case 'users_select':
      return <MenuElement element={element} slot={slot} />;
    case 'external_select':
    case 'multi_static_select':
    case 'multi_external_select':
      return <SearchElement element={element} slot={slot} />;
    case 'datepicker':
    case 'timepicker':
      return <PickerElement element={element} slot={slot} />;
    case 'radio_buttons':
      return <RadioElement element={element} slot={slot} />;
    case 'checkboxes':
      return <CheckboxesElement element={element} slot={slot} />;
    case 'plain_text_input':
    case 'number_input':
      return <TextInputElement element={element} slot={slot} />;
    case 'file_input':
      return <FileElement element={element} slot={slot} />;
    default:
      return <UnknownElement type={element.type} />;
  }
}
