import { isDecodable } from '../is-decodable.ts';

/**
 * Whether a mail server's address says what its writer meant. A bare `/`, `?` or `#` in a password ends the address
 * there: the server would be another one, and the rest of the password would stand in a warning.
 */
export function isServerUrl(text: string): boolean {
  if (/[\s"]/.test(text) || !URL.canParse(text)) return false;
  const { hostname, pathname, search, hash, username, password } = new URL(text);
  const isWhole = /^\/?$/.test(pathname) && !hash && !search.includes('@');
  return hostname !== '' && isWhole && isDecodable(username) && isDecodable(password);
}
