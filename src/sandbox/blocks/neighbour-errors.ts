import type { KnownBlock } from '@slack/types';
import { interactiveElements } from './interactive-elements.ts';

export type Surface = 'message' | 'modal' | 'home';

const onlyIn: Partial<Record<KnownBlock['type'], Surface[]>> = {
  markdown: ['message'],
  table: ['message'],
  data_table: ['message'],
  context_actions: ['message'],
  // Disputed for messages; Slack's own list has it for modals.
  alert: ['modal'],
};

/** What is wrong between blocks that are right one by one: ids used twice, a second table, a block on the wrong surface. */
export function neighbourErrors(blocks: KnownBlock[], surface: Surface, root: string): string[] {
  return [
    ...misplaced(blocks, surface, root),
    ...repeatedBlockIds(blocks, root),
    ...repeatedActionIds(blocks, root),
    ...tooManyTables(blocks, root),
    ...tooMuchMarkdown(blocks, root),
    ...tooManyFocused(blocks, root),
    ...filesOutsideModals(blocks, surface, root),
  ];
}

function misplaced(blocks: KnownBlock[], surface: Surface, root: string): string[] {
  return blocks.flatMap((block, index) => {
    const isAllowed = onlyIn[block.type]?.includes(surface) ?? true;
    return isAllowed ? [] : [`unsupported type: ${block.type} [json-pointer:${root}/${index}/type]`];
  });
}

function repeatedBlockIds(blocks: KnownBlock[], root: string): string[] {
  const seen = new Set<string>();
  return blocks.flatMap(({ block_id: id }, index) => {
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return [`\`block_id\` ${id} already exists [json-pointer:${root}/${index}/block_id]`];
  });
}

function repeatedActionIds(blocks: KnownBlock[], root: string): string[] {
  return blocks.flatMap((block, blockIndex) => {
    if (block.type !== 'actions' && block.type !== 'context_actions') return [];
    const ids: unknown[] = block.elements.map((element) => element.action_id);
    return ids.flatMap((id, index) =>
      id === undefined || ids.indexOf(id) === index
        ? []
        : [`\`action_id\` ${id} already exists [json-pointer:${root}/${blockIndex}/elements/${index}/action_id]`],
    );
  });
}

function tooManyTables(blocks: KnownBlock[], root: string): string[] {
  const tables = blocks.filter((block) => block.type === 'table' || block.type === 'data_table');
  return tables.length > 1 ? [`only_one_table_allowed [json-pointer:${root}]`] : [];
}

function tooMuchMarkdown(blocks: KnownBlock[], root: string): string[] {
  const total = blocks.reduce((sum, block) => sum + (block.type === 'markdown' ? [...block.text].length : 0), 0);
  return total > 12_000 ? [`markdown must be less than 12001 characters in all [json-pointer:${root}]`] : [];
}

function tooManyFocused(blocks: KnownBlock[], root: string): string[] {
  const focused = interactiveElements(blocks).filter(({ element }) => element.focus_on_load === true);
  return focused.length > 1 ? [`only one element may have \`focus_on_load\` [json-pointer:${root}]`] : [];
}

function filesOutsideModals(blocks: KnownBlock[], surface: Surface, root: string): string[] {
  const hasFile = interactiveElements(blocks).some(({ element }) => element.type === 'file_input');
  return hasFile && surface !== 'modal' ? [`unsupported type: file_input [json-pointer:${root}]`] : [];
}
