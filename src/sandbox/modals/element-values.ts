import { isRecord } from '../is-record.ts';
import type { SandboxChoice, SandboxElementValue } from '../protocol.ts';

type Element = Record<string, unknown> & { type: string };
type Field = Exclude<keyof SandboxElementValue, 'type'>;

interface Shape {
  /** Where Slack puts the value. */
  field: Field;
  /** The element's property that holds the value at first. */
  initial: string;
  isList: boolean;
}

const shapes: Record<string, Shape> = {
  plain_text_input: { field: 'value', initial: 'initial_value', isList: false },
  number_input: { field: 'value', initial: 'initial_value', isList: false },
  file_input: { field: 'files', initial: 'initial_files', isList: true },
  static_select: { field: 'selected_option', initial: 'initial_option', isList: false },
  external_select: { field: 'selected_option', initial: 'initial_option', isList: false },
  radio_buttons: { field: 'selected_option', initial: 'initial_option', isList: false },
  overflow: { field: 'selected_option', initial: 'initial_option', isList: false },
  users_select: { field: 'selected_user', initial: 'initial_user', isList: false },
  datepicker: { field: 'selected_date', initial: 'initial_date', isList: false },
  timepicker: { field: 'selected_time', initial: 'initial_time', isList: false },
  checkboxes: { field: 'selected_options', initial: 'initial_options', isList: true },
  multi_static_select: { field: 'selected_options', initial: 'initial_options', isList: true },
  multi_external_select: { field: 'selected_options', initial: 'initial_options', isList: true },
};

/** Where an element of this type keeps its value; undefined for those without one, such as buttons. */
export function valueField(type: string): Field | undefined {
  return shapes[type]?.field;
}

/** Whether Slack keeps the element's value in `state.values`: buttons and overflow menus forget. */
export function isStateful(type: string): boolean {
  return type !== 'overflow' && type in shapes;
}

/** The value that an element has before anybody touched it. */
export function initialValue(element: Element): SandboxElementValue {
  const shape = shapes[element.type];
  if (!shape) return { type: element.type };
  return { type: element.type, [shape.field]: element[shape.initial] ?? (shape.isList ? [] : null) };
}

/** Whether nothing was entered or chosen. */
export function isEmptyValue(value: SandboxElementValue): boolean {
  const field = valueField(value.type);
  const held: unknown = field && value[field];
  return held === undefined || held === null || held === '' || (Array.isArray(held) && held.length === 0);
}

/** The options that an element offers, of its groups too. */
export function offeredOptions(element: Element): SandboxChoice[] {
  const groups = Array.isArray(element.option_groups) ? element.option_groups : [];
  const lists = [element.options, ...groups.map((group: unknown) => (isRecord(group) ? group.options : []))];
  return lists.flatMap((list) => (Array.isArray(list) ? (list as SandboxChoice[]) : []));
}
