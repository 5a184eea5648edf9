import type { SandboxManifest, WorkspaceSeed } from '../../src/sandbox/options.ts';
import type { SandboxUser } from '../../src/sandbox/protocol.ts';

const person = (id: string, name: string, realName: string, title: string, more: Partial<SandboxUser> = {}) => ({
  id,
  name,
  realName,
  title,
  locale: 'fr-FR',
  timeZone: 'Europe/Paris',
  isBot: false,
  isGuest: false,
  isForeign: false,
  ...more,
});

const everybody = ['UCLAIRE', 'UEMMA', 'UYANN', 'UHUGO', 'UFATOU', 'U0SANDBOXBOT'];

/** A workspace with people of every kind, for the page's tests and pictures. */
export const galleryTown: WorkspaceSeed = {
  name: 'Val d’Essai',
  teamId: 'T0GALLERY',
  users: [
    person('UCLAIRE', 'claire', 'Claire Aubépine', 'Coordinatrice'),
    person('UEMMA', 'emma', 'Emma Hazel', 'Access to rights', { locale: 'en-GB', timeZone: 'Europe/London' }),
    person('UYANN', 'yann', 'Yann Genêt', 'Responsable jeunesse'),
    person('UHUGO', 'hugo', 'Hugo Frêne', 'Conseiller Caf', { isForeign: true }),
    person('UFATOU', 'fatou', 'Fatou Mimosa', 'Mission locale', { isGuest: true }),
  ],
  channels: [
    { id: 'CTOWN', name: 'mairie', topic: 'Tout ce qui se dit en mairie', kind: 'public', members: everybody },
    { id: 'GDESK', name: 'bureau', topic: '', kind: 'private', members: ['UCLAIRE', 'UYANN', 'U0SANDBOXBOT'] },
    { id: 'CQUIET', name: 'sans-bot', topic: '', kind: 'public', members: ['UCLAIRE'] },
  ],
};

export const galleryManifest: SandboxManifest = {
  display_information: { name: 'Essai' },
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true },
    bot_user: { display_name: 'essai' },
    slash_commands: [{ command: '/essai', should_escape: true }],
    shortcuts: [{ name: 'Noter la décision', callback_id: 'note' }],
  },
  oauth_config: {
    scopes: {
      bot: ['commands', 'chat:write', 'app_mentions:read', 'im:write', 'im:history', 'files:write'],
    },
  },
  settings: { event_subscriptions: { bot_events: ['app_mention', 'app_home_opened'] } },
};
