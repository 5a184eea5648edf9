import { createServer } from 'node:http';
import type { Logger } from 'pino';
import { listen, stopListening } from './listen.ts';
import type { Metrics } from './metrics.ts';
import { sendText } from './send-text.ts';
import type { RunningServer } from './start-server.ts';

/**
 * Serves the bot's figures at `/metrics`, on a port of their own: who reaches the pages does not reach them.
 * @throws when the port is taken.
 */
export async function startMetrics(given: { port: number; metrics: Metrics; log: Logger }): Promise<RunningServer> {
  const { registry } = given.metrics;
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return sendText(response, 404, 'text/plain', 'Not found\n');
    registry.metrics().then(
      (figures) => sendText(response, 200, registry.contentType, figures),
      (error: unknown) => {
        given.log.error({ err: error }, 'the figures could not be gathered');
        response.destroy();
      },
    );
  });
  const port = await listen(server, given.port);
  return { port, close: () => stopListening(server) };
}
