import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { agendaSources } from '../../src/domain/agenda/agenda-sources.ts';
import { deliveryKinds } from '../../src/domain/outbox/delivery-kinds.ts';
import { dueRules } from '../../src/domain/outbox/due-rules.ts';
import { checks } from '../../src/domain/verification/checks.ts';
import { forms } from '../../src/forms/index.ts';
import { listeners } from '../../src/slack/listeners/index.ts';
import { messageShortcuts } from '../../src/slack/shortcuts/index.ts';

/** A form listed twice is heard twice, and answers the same window twice; a kind listed twice says all twice. */
const LISTS: [name: string, listed: unknown[]][] = [
  ['command', commands.map(({ id }) => id)],
  ['form', forms.map(({ id }) => id)],
  ['listener', listeners],
  ['shortcut of a message', messageShortcuts.map(({ id }) => id)],
  ['kind of due', dueRules],
  ['kind of notice', deliveryKinds.map(({ name }) => name)],
  ['check', checks.map(({ run }) => run)],
  ['source of points', agendaSources],
];

it.each(LISTS)('each %s is listed once', (_, listed) => {
  expect(listed.length).toBeGreaterThan(1);
  expect(listed.filter((one, place) => listed.indexOf(one) !== place)).toEqual([]);
});
