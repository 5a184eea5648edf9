import { createServer } from 'node:net';

/** How many ports are tried, from the one wished for. */
const MOST_TRIED = 20;

/**
 * The first port that nobody holds, from the one wished for; that one when none is free, so that whoever opens it says
 * so. Free means at this moment: it is not kept.
 */
export async function freePort(wished: number, host?: string): Promise<number> {
  for (let port = wished; port < Math.min(wished + MOST_TRIED, 65_536); port += 1) {
    if (await isFree(port, host)) return port;
  }
  return wished;
}

function isFree(port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}
