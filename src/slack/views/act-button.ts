import type { ActionsBlock, Button, Overflow } from '@slack/types';
import type { Offer } from '../../acts/offers/offer.ts';
import { cut, LIMITS } from './block-limits.ts';
import { actions, type ButtonSpec, button } from './blocks.ts';

/** What a button of an act carries; a line of a menu too, where Slack takes little. */
export interface Pressed {
  act: string;
  agreement: string;
  payload: unknown;
}

/** The buttons of what is offered, in rows as long as Slack takes. */
export function actRows(offers: Offer[], agreement: string): ActionsBlock[] {
  const buttons = actButtons(offers, agreement);
  const rows = Math.ceil(buttons.length / LIMITS.actions);
  return Array.from({ length: rows }, (_, row) =>
    actions(buttons.slice(row * LIMITS.actions, (row + 1) * LIMITS.actions)),
  ).flat();
}

/** A button for each act; no two of a list share an `action_id`, as Slack wants. */
export function actButtons(offers: Offer[], agreement: string): Button[] {
  return offers.map((offer, place) => {
    const isAlone = offers.findIndex(({ act }) => act === offer.act) === place;
    return actButton(offer, agreement, isAlone ? '' : `:${place}`);
  });
}

export function actButton(offer: Offer, agreement: string, suffix = ''): Button {
  const { act, payload, text, spoken, confirm } = offer;
  const style = styleOf(offer);
  return button({
    actionId: `act:${act}${suffix}`,
    text,
    value: JSON.stringify({ agreement, payload }),
    ...(style ? { style } : {}),
    ...(spoken ? { label: spoken } : {}),
    ...(confirm ? { confirm } : {}),
  });
}

function styleOf({ isDestructive, isMain }: Offer): ButtonSpec['style'] {
  if (isDestructive) return 'danger';
  return isMain ? 'primary' : undefined;
}

/** The same as a menu of « … », for what few people choose. */
export function actMenu(offers: Offer[], agreement: string): Overflow {
  return {
    type: 'overflow',
    action_id: 'act:menu',
    options: offers.map(({ act, payload, text }) => ({
      text: { type: 'plain_text', text: cut(text, LIMITS.optionText) },
      value: `${act}|${agreement}|${JSON.stringify(payload)}`,
    })),
  };
}

/** What was pressed, as the button or the line of a menu carries it; nothing of it is trusted yet. */
export function readPressed(action: {
  action_id: string;
  value?: string;
  selected_option?: { value: string };
}): Pressed {
  const chosen = action.selected_option?.value;
  if (chosen !== undefined) {
    const [act = '', agreement = '', ...rest] = chosen.split('|');
    return { act, agreement, payload: parsed(rest.join('|')) };
  }
  const [, act = ''] = action.action_id.split(':');
  const held = parsed(action.value ?? '');
  const { agreement, payload } = (typeof held === 'object' && held !== null ? held : {}) as Partial<Pressed>;
  return { act, agreement: typeof agreement === 'string' ? agreement : '', payload };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
