import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import type { Metrics } from '../../http/metrics.ts';

/** Times each request by kind; what it held is nobody's business. */
export function measure({ requests }: Metrics): (args: AnyMiddlewareArgs & AllMiddlewareArgs) => Promise<void> {
  return async ({ body, next }) => {
    const stop = requests.startTimer({ kind: kindOf(body) });
    try {
      await next();
    } finally {
      stop();
    }
  };
}

function kindOf(body: object): string {
  if ('command' in body) return 'command';
  return 'type' in body && typeof body.type === 'string' ? body.type : 'other';
}
