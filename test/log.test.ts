import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '../src/log.ts';

describe('the log', () => {
  it('never holds a token or an answer address, wherever they stand in a line', () => {
    const line = JSON.stringify({
      err: 'Bearer xoxb-1-abc-DEF refused, app xapp-1-A0-99-ff',
      url: 'https://hooks.slack.com/commands/T0/123/abcDEF',
      other: 'http://127.0.0.1:3001/response/0a1b2c',
    });
    const other = withoutSecrets('{"url":"https://ctg.fr/l/WyJsY.x-_9","smtp":"smtps://me:secret@mail.fr"}');
    expect(other).toBe('{"url":"https://ctg.fr[secret]","smtp":"[secret]"}');
    const kept = withoutSecrets(line);
    expect(kept).not.toMatch(/xoxb-1|xapp-1|abcDEF|0a1b2c/);
    expect(JSON.parse(kept)).toMatchObject({ err: 'Bearer [secret] refused, app [secret]' });
  });
});
