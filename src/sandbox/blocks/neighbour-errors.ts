import type { KnownBlock } from '@slack/types';
import { interactiveElements } from './interactive-elements.ts';

export type Surface = 'message' | 'modal' | 'home';

/** What is wrong between blocks that are right one by one: ids used twice, a second table, a block on the wrong surface. */
export function neighbourErrors(blocks: KnownBlock[], surface: Surface, root: string): string[] {
  return [
    ...misplaced(blocks, surface, root),
    ...repeatedBlockIds(blocks, root),
    ...repeatedActionIds(blocks, root),
    ...tooManyTables(blocks, root),
    ...filesOutsideModals(blocks, surface, root),
  ];
}

function misplaced(blocks: KnownBlock[], surface: Surface, root: string): string[] {
  return blocks.flatMap((block, index) => {
    const isAllowed = block.type !== 'table' || surface === 'message';
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
    if (block.type !== 'actions') return [];
    const ids: unknown[] = block.elements.map((element) => element.action_id);
    return ids.flatMap((id, index) =>
      id === undefined || ids.indexOf(id) === index
        ? []
        : [`\`action_id\` ${id} already exists [json-pointer:${root}/${blockIndex}/elements/${index}/action_id]`],
    );
  });
}

function tooManyTables(blocks: KnownBlock[], root: string): string[] {
  const tables = blocks.filter((block) => block.type === 'table');
  return tables.length > 1 ? [`only_one_table_allowed [json-pointer:${root}]`] : [];
}

function filesOutsideModals(blocks: KnownBlock[], surface: Surface, root: string): string[] {
  const hasFile = interactiveElements(blocks).some(({ element }) => element.type === 'file_input');
  return hasFile && surface !== 'modal' ? [`unsupported type: file_input [json-pointer:${root}]`] : [];
}
