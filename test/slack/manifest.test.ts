import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { fr } from '../../src/i18n/fr/index.ts';
import { listeners } from '../../src/slack/listeners/index.ts';
import manifest from '../../src/slack/manifest.json' with { type: 'json' };
import { httpManifest, socketManifest } from '../../src/slack/manifest-for.ts';
import type { Services } from '../../src/slack/services.ts';
import { messageShortcuts } from '../../src/slack/shortcuts/index.ts';

/** What the listeners register, noted instead of listened to. */
function registered() {
  const noted = { commands: [] as string[], events: [] as string[], shortcuts: [] as string[] };
  const app = {
    command: (name: string) => noted.commands.push(name),
    event: (name: string) => noted.events.push(name),
    shortcut: (only: { callback_id: string }) => noted.shortcuts.push(only.callback_id),
    action: () => undefined,
    view: () => undefined,
    options: () => undefined,
  };
  for (const register of listeners) register(app as unknown as App, {} as Services);
  return noted;
}

/** Scopes that a method of the Web API, or an event, needs. */
const SCOPES: Record<string, string[]> = {
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.getPermalink': [],
  'chat.postEphemeral': ['chat:write'],
  // Channels too where the optional scopes were granted; without them a lost answer there is told, not looked into.
  'conversations.history': ['im:history'],
  'conversations.members': ['channels:read', 'groups:read'],
  'conversations.replies': ['im:history'],
  'conversations.open': ['im:write'],
  'files.info': ['files:read'],
  'files.completeUploadExternal': ['files:write'],
  'files.getUploadURLExternal': ['files:write'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.push': [],
  'views.update': [],
  'views.publish': [],
  app_mention: ['app_mentions:read'],
  'message.im': ['im:history'],
  // The optional scopes: Slack takes the subscription, and sends nothing where they were not granted.
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  app_home_opened: [],
};

function methodsCalled(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('sandbox') && !name.startsWith('database'))
    .map((name) => readFileSync(join('src', name), 'utf8'));
  const calls = files.flatMap((text) =>
    [...text.matchAll(/\bclient\.(\w+)\.(\w+)/g)].map(([, area, verb]) => `${area}.${verb}`),
  );
  return [...new Set(calls)];
}

describe('the app manifest', () => {
  it('declares the commands, shortcuts and events that the code listens to, and no other', () => {
    const { commands, events, shortcuts } = registered();
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(commands);
    expect(manifest.features.shortcuts.map(({ callback_id }) => callback_id)).toEqual(shortcuts);
    const declared = manifest.settings.event_subscriptions.bot_events.map((name) => name.split('.')[0]);
    expect([...new Set(declared)].toSorted()).toEqual([...new Set(events)].toSorted());
  });

  it('asks for the scopes that the methods called and the events heard need, and no other', () => {
    const methods = methodsCalled();
    expect(methods).toContain('views.open');
    const used = [...methods, ...manifest.settings.event_subscriptions.bot_events];
    expect(used.filter((name) => !(name in SCOPES))).toEqual([]);
    const needed = new Set(['commands', ...used.flatMap((name) => SCOPES[name] ?? [])]);
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual([...needed].toSorted());
  });

  it('leaves to the workspace whether the bot reads its channels, listing these scopes twice as Slack wants', () => {
    const { bot, bot_optional: optional } = manifest.oauth_config.scopes;
    expect(optional).toEqual(['channels:history', 'groups:history']);
    expect(optional.filter((scope) => !bot.includes(scope))).toEqual([]);
  });

  it('keeps within the lengths that Slack takes', () => {
    const { name, description, long_description } = manifest.display_information;
    expect(name.length).toBeLessThanOrEqual(35);
    expect(description.length).toBeLessThanOrEqual(140);
    expect(long_description.length).toBeGreaterThanOrEqual(175);
    expect(long_description.length).toBeLessThanOrEqual(4000);
  });

  it('names the shortcuts of a message as the words do, within what Slack takes', () => {
    const named = messageShortcuts.map(({ id }) => ({ ...fr.shortcuts.menu[id], type: 'message', callback_id: id }));
    expect(manifest.features.shortcuts).toEqual(named);
    expect(named.length).toBeLessThanOrEqual(10);
    for (const { name, description } of messageShortcuts.flatMap(({ id }) => [
      fr.shortcuts.menu[id],
      en.shortcuts.menu[id],
    ])) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
  });

  it('for Socket Mode holds no address, for HTTP the bot’s own everywhere', () => {
    expect(JSON.stringify(socketManifest())).not.toContain('http');
    expect(socketManifest()).toMatchObject({ settings: { socket_mode_enabled: true } });
    const text = JSON.stringify(httpManifest('https://ctg.agglo.fr/'));
    expect(text.match(/https:\/\/ctg\.agglo\.fr\/slack\/events/g)).toHaveLength(4);
    expect(text).not.toContain('example.org');
  });
});
