import { AgreementFileError } from '../domain/agreement/file/agreement-file-error.ts';

/**
 * The value that a JSON text holds.
 * @throws AgreementFileError naming the line and column where the text stops being JSON.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const { message } = error as SyntaxError;
    throw new AgreementFileError([`This is not JSON: ${withPlace(message, text)}`]);
  }
}

/** Node 20 counts characters from the start; people count lines. */
function withPlace(message: string, text: string): string {
  if (/line \d+/.test(message)) return message;
  const position = /at position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return `${message.replace(/ in JSON at position \d+/, '')}, at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
