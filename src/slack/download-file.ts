import type { AllMiddlewareArgs } from '@slack/bolt';
import { WebAPIPlatformError } from '@slack/web-api';
import { UserError } from '../errors.ts';

/** A file as Slack names it: whole where it was given in a form, else by its id alone. */
export interface SlackFile {
  id?: string;
  name?: string | null;
  size?: number;
  mimetype?: string;
  url_private_download?: string;
}

export interface FileRequest {
  file: SlackFile;
  /** The bot's token: Slack gives a file to nobody else. */
  token: string;
  /** Largest file taken, in bytes. */
  most: number;
  /** How long Slack may take to give it, in milliseconds; ten seconds when nothing is said. */
  timeout?: number;
}

const USUAL_TIMEOUT = 10_000;

const MOST_REDIRECTIONS = 3;

type Client = AllMiddlewareArgs['client'];

/**
 * A file that somebody sent the bot, whole. The token goes to Slack's own addresses and nowhere else, whatever the
 * file's description or a redirection says.
 * @throws UserError for a file that is gone, too large, too long in coming, or that the bot may not read.
 */
export async function downloadFile(
  client: Client,
  { file, token, most, timeout = USUAL_TIMEOUT }: FileRequest,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { name, size, address, mimeType } = await describeFile(client, file);
  if (size > most) throw tooLarge(name, most);
  const signal = AbortSignal.timeout(timeout);
  const patiently = <T>(given: Promise<T>) =>
    given.catch((error: unknown) => {
      throw signal.aborted ? new UserError('fileSlow', { file: name }) : error;
    });
  const response = await patiently(fetchFromSlack(address, { token, apiUrl: client.slackApiUrl, name, signal }));
  if (response.status === 404 || response.status === 410) throw new UserError('fileGone');
  if (response.status >= 500) throw new Error(`Slack answered ${response.status} when asked for a file`);
  // Slack does not refuse a bot without the right: it shows the page where people sign in.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') && mimeType !== 'text/html';
  if (!response.ok || isPage) throw new UserError('fileRefused', { file: name });
  const bytes = await patiently(readAtMost(response, most));
  if (!bytes) throw tooLarge(name, most);
  return { name, bytes };
}

async function describeFile(client: Client, given: SlackFile) {
  const { id: fileId = '' } = given;
  try {
    const file = given.url_private_download ? given : (await client.files.info({ file: fileId })).file;
    const { name, size = 0, url_private_download: address = '', mimetype: mimeType = '' } = file ?? {};
    return { name: name ?? '', size, address, mimeType };
  } catch (error) {
    const code = error instanceof WebAPIPlatformError ? error.data.error : '';
    if (code === 'missing_scope') throw new UserError('fileRefused', { file: fileId });
    if (['file_not_found', 'file_deleted'].includes(code)) throw new UserError('fileGone');
    throw error;
  }
}

async function fetchFromSlack(
  address: string,
  { token, apiUrl, name, signal }: { token: string; apiUrl: string; name: string; signal: AbortSignal },
): Promise<Response> {
  let at = address;
  for (let redirections = 0; redirections <= MOST_REDIRECTIONS && isSlack(at, apiUrl); redirections += 1) {
    const response = await fetch(at, { headers: { authorization: `Bearer ${token}` }, redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || !location) return response;
    const next = new URL(location, at);
    if (next.searchParams.has('redir')) break;
    at = next.href;
  }
  throw new UserError('fileRefused', { file: name });
}

/** True for the API's own address and for Slack's hosts over TLS. */
function isSlack(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, protocol, hostname } = new URL(address);
  if (origin === new URL(apiUrl).origin) return true;
  return protocol === 'https:' && /(^|\.)slack(-gov)?\.com$/.test(hostname);
}

/** The body, or null once it is larger: what a description says of a size is not believed. */
async function readAtMost(response: Response, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(file: string, most: number): UserError {
  return new UserError('fileTooLarge', { file, megabytes: most / 1024 ** 2 });
}
