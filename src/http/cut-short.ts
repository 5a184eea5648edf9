import type { IncomingMessage, ServerResponse } from 'node:http';

/** For how long what is still being sent is let go by, so that its sender sees the answer, in milliseconds. */
const LINGER = 1_000;

/**
 * Once the answer has left, what is still being sent is not waited for, however much there is. To end at once would lose
 * the answer on its way: the rest goes by unread, and a connection on which it does not end is closed.
 */
export function cutShort(request: IncomingMessage, response: ServerResponse): void {
  response.once('finish', () => {
    if (request.complete) return;
    request.resume();
    setTimeout(() => {
      if (!request.complete) request.socket.destroy();
    }, LINGER).unref();
  });
}
