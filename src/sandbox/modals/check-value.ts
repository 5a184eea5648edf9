import { type Actor, ActRefusal } from '../acts/actor.ts';
import type { InteractiveElement } from '../blocks/interactive-elements.ts';
import type { SandboxChoice, SandboxElementValue } from '../protocol.ts';
import { initialValue, offeredOptions, valueField } from './element-values.ts';
import { takeFiles } from './take-files.ts';

type Element = InteractiveElement['element'];

/**
 * The value as Slack would send it: only what the element can hold, and offers or held before. Throws an ActRefusal
 * otherwise.
 */
export function checkValue(
  actor: Actor,
  element: Element,
  given: SandboxElementValue,
  before?: SandboxElementValue,
): SandboxElementValue {
  const { world, words } = actor;
  const refuse = () => new ActRefusal(words.notAChoice);
  if (given.type !== element.type) throw refuse();
  // A button's value is the bot's, whatever the page says.
  if (element.type === 'button')
    return { type: 'button', ...(typeof element.value === 'string' && { value: element.value }) };
  const field = valueField(element.type);
  if (!field) return given;
  if (field === 'files') return takeFiles(actor, element, given);
  const held = given[field] ?? initialValue({ type: element.type })[field];
  const value: SandboxElementValue = { type: element.type, [field]: held };
  // What was chosen stays chosen when the bot offers it no more, as in Slack (slackapi/bolt-js#1768).
  const kept = [...(before?.selected_options ?? []), ...(before?.selected_option ? [before.selected_option] : [])];
  const known = (chosen: SandboxChoice) => {
    // The bot alone knows what an external menu offered.
    if (element.type.endsWith('external_select')) return chosen;
    const found = [...offeredOptions(element), ...kept].find((option) => option.value === chosen.value);
    if (!found) throw refuse();
    return found;
  };
  if (value.selected_option) value.selected_option = known(value.selected_option);
  if (value.selected_options) value.selected_options = value.selected_options.map(known);
  if (value.selected_user && !world.users.has(value.selected_user)) throw refuse();
  if (value.selected_date && !/^\d{4}-\d{2}-\d{2}$/.test(value.selected_date)) throw refuse();
  if (value.selected_time && !/^([01]\d|2[0-3]):[0-5]\d$/.test(value.selected_time)) throw refuse();
  return value;
}
