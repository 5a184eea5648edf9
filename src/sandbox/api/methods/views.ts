import { readView } from '../../blocks/read-view.ts';
import { heldState } from '../../modals/held-state.ts';
import { newView, openModal, pushModal, redrawView } from '../../modals/modal-stack.ts';
import { redeemTrigger } from '../../outbound/triggers.ts';
import type { ViewRecord } from '../../workspace/records.ts';
import { slackView } from '../../workspace/slack-shapes.ts';
import { changed, newSecret, nextRevision, type World } from '../../workspace/world.ts';
import type { ApiCall, ApiMethod } from '../api-call.ts';
import { SlackRefusal } from '../slack-refusal.ts';

/** A trigger exchanged by mistake is lost: Slack looks at it before it looks at the view. */
function triggered({ world, arguments: call }: ApiCall) {
  return redeemTrigger(world, call.needed('trigger_id'));
}

export const open: ApiMethod = {
  scopes: [],
  run: (call) => {
    const userId = triggered(call);
    const definition = readView(call.arguments.structure('view'), 'modal');
    return { view: slackView(call.world, openModal(call.world, userId, definition)) };
  },
};

export const push: ApiMethod = {
  scopes: [],
  run: (call) => {
    const userId = triggered(call);
    const definition = readView(call.arguments.structure('view'), 'modal');
    return { view: slackView(call.world, pushModal(call.world, userId, definition)) };
  },
};

export const update: ApiMethod = {
  scopes: [],
  run: ({ world, arguments: call }) => {
    const viewId = call.needed('view_id');
    const view = openViews(world).find(({ id }) => id === viewId);
    if (!view) throw new SlackRefusal('not_found');
    checkHash(call.text('hash'), view);
    redrawView(world, view, readView(call.structure('view'), view.definition.type));
    return { view: slackView(world, view) };
  },
};

export const publish: ApiMethod = {
  scopes: [],
  run: ({ world, arguments: call }) => {
    const user = world.users.get(call.needed('user_id'));
    if (!user) throw new SlackRefusal('user_not_found');
    if (!world.options.manifest.features?.app_home?.home_tab_enabled) throw new SlackRefusal('not_enabled');
    const known = world.homes.get(user.id);
    if (known) checkHash(call.text('hash'), known);
    const definition = readView(call.structure('view'), 'home');
    const view = known ?? newView(world, user.id, definition);
    const fresh = { state: heldState(definition.blocks), hash: newSecret(), revision: nextRevision(world) };
    Object.assign(view, { definition, ...fresh });
    world.homes.set(user.id, view);
    changed(world);
    return { view: slackView(world, view) };
  },
};

function openViews(world: World): ViewRecord[] {
  return [...[...world.stacks.values()].flat(), ...world.homes.values()];
}

function checkHash(hash: string | undefined, view: ViewRecord): void {
  if (hash !== undefined && hash !== view.hash) throw new SlackRefusal('hash_conflict');
}
