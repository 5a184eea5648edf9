import { isDecodable } from '../../is-decodable.ts';

/**
 * Whether a database's address says what its writer meant: a bare `/`, `?` or `#` in a password ends the address there,
 * and what follows would be another server's, or nobody's.
 */
export function isDatabaseUrl(text: string): boolean {
  if (/[\s"]/.test(text) || !URL.canParse(text)) return false;
  const { hostname, pathname, searchParams, search, hash, username, password } = new URL(text);
  const isWhole = /^(\/[^/@]*)?$/.test(pathname) && !hash && !search.includes('@');
  const hasPlace = hostname !== '' || searchParams.has('host');
  return hasPlace && isWhole && isDecodable(username) && isDecodable(password);
}
