import type { IncomingMessage, ServerResponse } from 'node:http';
import { changed, type World } from '../workspace/world.ts';
import { readBody } from './read-body.ts';
import { respond } from './respond.ts';

const largestUpload = 20 * 1024 * 1024;

/** Takes the bytes that the bot announced with `files.getUploadURLExternal`: exactly as many as it said. */
export async function receiveUpload(world: World, id: string, request: IncomingMessage, response: ServerResponse) {
  const file = world.files.get(id);
  if (!file || file.isComplete) return respond(response, 404, 'no such upload');
  const bytes = await readBody(request, largestUpload);
  if (!bytes) return respond(response, 413, 'too large');
  if (bytes.length !== file.size) {
    const detail = `announced ${file.size} bytes, sent ${bytes.length}`;
    world.problems.add({ kind: 'api_error', where: 'upload', code: 'length_mismatch', detail });
    return respond(response, 400, detail);
  }
  world.fileBytes.set(id, bytes);
  changed(world);
  return respond(response, 200, `OK - ${bytes.length}`);
}

/**
 * Gives the bot a file's bytes at `url_private` and `url_private_download`. As in Slack, without its token or
 * `files:read` there is no refusal but a redirection to the page where people sign in.
 */
export function servePrivateFile(world: World, reference: string, request: IncomingMessage, response: ServerResponse) {
  const [, id = ''] = reference.split('-');
  const token = request.headers.authorization?.replace(/^Bearer\s+/i, '');
  const mayRead = token === world.options.botToken && !world.isTokenRefused;
  if (!mayRead || !world.scopes.has('files:read')) {
    const code = mayRead ? 'missing_scope' : 'not_authed';
    world.problems.add({
      kind: 'api_error',
      where: 'url_private',
      code,
      detail: 'the sign-in page instead of the file',
    });
    const location = `${world.baseUrl}/?redir=${encodeURIComponent(request.url ?? '')}`;
    return respond(response, 302, 'Found', undefined, { location });
  }
  return serveFile(world, id, response);
}

const shownInPage = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** Gives a file's bytes; only pictures open in the page, since a person may have uploaded HTML. */
export function serveFile(world: World, id: string, response: ServerResponse): void {
  const file = world.files.get(id);
  const bytes = world.fileBytes.get(id);
  if (!file?.isComplete || !bytes) {
    respond(response, 404, 'no such file');
    return;
  }
  const isPicture = shownInPage.has(file.mimeType);
  const name = encodeURIComponent(file.name);
  respond(response, 200, bytes, isPicture ? file.mimeType : 'application/octet-stream', {
    'content-disposition': `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
  });
}
