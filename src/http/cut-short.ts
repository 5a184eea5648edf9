import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long somebody who is still sending is given to see the answer, in milliseconds. */
const LINGER = 1_000;

/**
 * Once the answer has left, what is still being sent is not waited for: the server would read it to its end, however
 * much there is. Ending at once, before it is read, would lose the answer on its way.
 */
export function cutShort(request: IncomingMessage, response: ServerResponse): void {
  response.once('finish', () => {
    if (request.complete) return;
    setTimeout(() => {
      if (!request.complete) request.socket.destroy();
    }, LINGER).unref();
  });
}
