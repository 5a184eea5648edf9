import type { Config } from './config.ts';

/** Where to open the sandbox, and which port it was asked for and could not have; port 0 asks for any. */
export function readySentence({ slack, port }: Pick<Config, 'slack' | 'port'>, url: string, botPort: number): string {
  const wished = slack.mode === 'sandbox' ? slack.port : 0;
  const had = [
    { asked: wished, port: Number(new URL(url).port) },
    { asked: port, port: botPort },
  ];
  const taken = had.filter((one) => one.asked !== 0 && one.asked !== one.port).map(({ asked }) => `port ${asked}`);
  const ready = `ctg-bot is ready: open ${url}`;
  if (taken.length === 0) return ready;
  return `${ready} (${taken.join(' and ')} ${taken.length > 1 ? 'are' : 'is'} taken by another program)`;
}
