import { type InteractiveElement, interactiveElements } from '../../src/sandbox/blocks/interactive-elements.ts';
import { offeredOptions, valueField } from '../../src/sandbox/modals/element-values.ts';
import type { SandboxChoice, SandboxElementValue, SandboxModal } from '../../src/sandbox/protocol.ts';
import { mimeTypeOf } from '../../src/sandbox/workspace/mime-type.ts';

/** What one enters or chooses: text, ids, dates, a file; options by their value or by their label. */
export type Entry = string | number | string[] | ChosenFile | null;

export interface ChosenFile {
  name: string;
  bytes: Buffer;
}

/** The element one means by an action id, a block id, what is written on it, or its value. Throws, listing what there is. */
export function pickElement(blocks: SandboxModal['blocks'], what: string): InteractiveElement {
  const elements = interactiveElements(blocks);
  const names = ({ blockId, actionId, element, input }: InteractiveElement) => {
    const label = (element.text as { text?: string } | undefined)?.text;
    return [actionId, blockId, `${blockId}/${actionId}`, label, element.value, input?.label];
  };
  const found = elements.find((one) => names(one).includes(what));
  if (found) return found;
  const known = elements.map((one) => names(one).filter(Boolean).join(' | '));
  throw new Error(`nothing here is called « ${what} »; there is:\n${known.join('\n')}`);
}

/** The value that choosing or typing this gives; `offered` are the options of an external menu. */
export function entryValue(found: InteractiveElement, entry: Entry, offered?: SandboxChoice[]): SandboxElementValue {
  const { element } = found;
  const field = valueField(element.type);
  if (!field) return { type: element.type };
  const options = offered ?? offeredOptions(element);
  // By its value or its whole text; else by a part of its text that only one option holds.
  const one = (wanted: string) => {
    const exact = options.find((option) => option.value === wanted || option.text.text === wanted);
    const holding = options.filter((option) => option.text.text.includes(wanted));
    return exact ?? (holding.length === 1 ? holding[0] : undefined);
  };
  const known = (wanted: string) => {
    const option = one(wanted);
    if (option) return option;
    throw new Error(`« ${wanted} » is not offered; there is: ${options.map((each) => each.text.text).join(', ')}`);
  };
  if (field === 'selected_options') {
    const wanted = Array.isArray(entry) ? entry : entry === null ? [] : [String(entry)];
    return { type: element.type, selected_options: wanted.map(known) };
  }
  if (field === 'selected_option') {
    return { type: element.type, selected_option: entry === null ? null : known(String(entry)) };
  }
  if (isFile(entry)) {
    const { name, bytes } = entry;
    const file = { fileName: name, mimeType: mimeTypeOf(name), base64: bytes.toString('base64') };
    return { type: element.type, [field]: [file] };
  }
  return { type: element.type, [field]: entry };
}

function isFile(entry: Entry): entry is ChosenFile {
  return typeof entry === 'object' && entry !== null && 'bytes' in entry;
}
