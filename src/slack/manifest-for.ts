import manifest from './manifest.json' with { type: 'json' };

export type Manifest = typeof manifest;

/** The app manifest for HTTP, with the address under which Slack reaches the bot. */
export function httpManifest(publicUrl: string): Manifest {
  const url = `${publicUrl.replace(/\/+$/, '')}/slack/events`;
  return replaceUrls(manifest, url) as Manifest;
}

/** The app manifest for Socket Mode: Slack wants no address in it. */
export function socketManifest(): object {
  const bare = replaceUrls(manifest, undefined) as Manifest;
  return { ...bare, settings: { ...bare.settings, socket_mode_enabled: true } };
}

const URL_KEYS = ['url', 'request_url', 'message_menu_options_url'];

function replaceUrls(value: unknown, url: string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceUrls(item, url));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (!URL_KEYS.includes(key)) return [[key, replaceUrls(inner, url)]];
      return url ? [[key, url]] : [];
    }),
  );
}
