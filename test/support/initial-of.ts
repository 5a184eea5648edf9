import type { SandboxModal } from '../../src/sandbox/protocol.ts';

/** What a field of an open form begins with: its text, or the words of what is chosen. */
export function initialOf(modal: SandboxModal | undefined, name: string): string {
  const block = modal?.blocks.find((one) => 'block_id' in one && one.block_id === name) as
    | { element: { initial_value?: string; initial_option?: { text: { text: string } } } }
    | undefined;
  return block?.element.initial_value ?? block?.element.initial_option?.text.text ?? '';
}
