import type { SandboxManifest, WorkspaceSeed } from '../../src/sandbox/options.ts';
import type { SandboxUser } from '../../src/sandbox/protocol.ts';

const person = (id: string, name: string, more: Partial<SandboxUser> = {}): SandboxUser => ({
  id,
  name,
  realName: name.charAt(0).toUpperCase() + name.slice(1),
  title: '',
  locale: 'fr-FR',
  timeZone: 'Europe/Paris',
  isBot: false,
  isGuest: false,
  isForeign: false,
  ...more,
});

const bot = 'U0CTGBOT00';

/** Four people: two who speak French and English, a guest, a member of another organisation. */
export const smallTown: WorkspaceSeed = {
  name: 'Petite ville',
  teamId: 'T0TOWN0000',
  users: [
    person('UCLAIRE', 'claire', { email: 'claire@example.org' }),
    person('UJOHN', 'john', { locale: 'en-GB', timeZone: 'Europe/London' }),
    person('UGUEST', 'gus', { isGuest: true }),
    person('UFAR', 'fatou', { isForeign: true }),
  ],
  channels: [
    { id: 'CTOWN', name: 'mairie', kind: 'public', members: ['UCLAIRE', 'UJOHN', 'UGUEST', 'UFAR', bot] },
    { id: 'CQUIET', name: 'sans-bot', kind: 'public', members: ['UCLAIRE'] },
    { id: 'GSECRET', name: 'bureau', kind: 'private', members: ['UCLAIRE', bot] },
    { id: 'GCLOSED', name: 'huis-clos', kind: 'private', members: ['UCLAIRE'] },
    { id: 'COLD', name: 'vieux', kind: 'public', members: ['UCLAIRE', bot], isArchived: true },
  ],
};

/** An app that may do everything the tests try, except what they try without. */
export const smallManifest: SandboxManifest = {
  display_information: { name: 'Petit bot' },
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true },
    bot_user: { display_name: 'petit-bot' },
    slash_commands: [
      { command: '/essai', should_escape: true },
      { command: '/brut', should_escape: false },
    ],
    shortcuts: [{ name: 'Noter', callback_id: 'note' }],
  },
  oauth_config: {
    scopes: {
      bot: [
        'commands',
        'chat:write',
        'app_mentions:read',
        'im:write',
        'im:history',
        'users:read',
        'users:read.email',
        'channels:read',
        'channels:history',
        'groups:read',
        'files:read',
        'files:write',
      ],
    },
  },
  settings: {
    event_subscriptions: {
      bot_events: ['app_mention', 'message.im', 'message.channels', 'app_home_opened'],
    },
  },
};
