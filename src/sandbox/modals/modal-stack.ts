import { SlackRefusal } from '../api/slack-refusal.ts';
import type { ViewDefinition, ViewRecord } from '../workspace/records.ts';
import { changed, newId, newSecret, nextRevision, type World } from '../workspace/world.ts';
import { heldState } from './held-state.ts';

const deepestStack = 3;

/** A view not shown yet, alone in its stack. */
export function newView(world: World, userId: string, definition: ViewDefinition): ViewRecord {
  const id = newId('V');
  return {
    id,
    userId,
    definition,
    hash: newSecret(),
    state: heldState(definition.blocks),
    errors: {},
    isBusy: false,
    rootId: id,
    previousId: null,
    revision: nextRevision(world),
  };
}

/** Shows a modal to the person of that id, in place of what they had open. */
export function openModal(world: World, userId: string, definition: ViewDefinition): ViewRecord {
  world.stacks.delete(userId);
  return putOnTop(world, userId, definition);
}

/** Shows a modal above those the person has open. Throws `invalid_trigger_id` without one, `push_limit_reached` above three. */
export function pushModal(world: World, userId: string, definition: ViewDefinition): ViewRecord {
  const depth = world.stacks.get(userId)?.length ?? 0;
  if (depth === 0) throw new SlackRefusal('invalid_trigger_id');
  if (depth >= deepestStack) throw new SlackRefusal('push_limit_reached');
  return putOnTop(world, userId, definition);
}

function putOnTop(world: World, userId: string, definition: ViewDefinition): ViewRecord {
  const stack = world.stacks.get(userId) ?? [];
  const below = stack.at(-1);
  const view = newView(world, userId, definition);
  Object.assign(view, { rootId: below?.rootId ?? view.id, previousId: below?.id ?? null });
  world.stacks.set(userId, [...stack, view]);
  changed(world);
  return view;
}

/** Replaces a view's content; what its fields held stays where block and action keep their ids. */
export function redrawView(world: World, view: ViewRecord, definition: ViewDefinition): void {
  const fresh = { hash: newSecret(), revision: nextRevision(world), errors: {}, isBusy: false };
  Object.assign(view, { definition, state: heldState(definition.blocks, view.state), ...fresh });
  changed(world);
}

/** The open modal of that id, if it is this person's. */
export function findModal(world: World, userId: string, viewId: string): ViewRecord | undefined {
  return world.stacks.get(userId)?.find((view) => view.id === viewId);
}

/** Closes this modal and those above it; the one below shows again. */
export function popModal(world: World, view: ViewRecord): void {
  const stack = world.stacks.get(view.userId) ?? [];
  const index = stack.indexOf(view);
  if (index >= 0) world.stacks.set(view.userId, stack.slice(0, index));
  nextRevision(world);
  changed(world);
}

/** Closes all of a person's modals. */
export function clearModals(world: World, userId: string): void {
  world.stacks.delete(userId);
  nextRevision(world);
  changed(world);
}
