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

  it.each([
    'postgresql://ctg:hunter2@db.example:5432/ctg',
    'postgres://ctg:hunter2@db.example/ctg?sslmode=require',
    'POSTGRESQL://ctg:hunter2@db.example/ctg',
    // Not encoded as it ought to be: with signs that addresses and JSON have their own use for.
    'postgresql://ctg:hun/ter2@#?hunter2@db.example/ctg',
    'postgresql://ctg:x"hun\\yhunter2@db.example/ctg',
    'smtps://me:x"hunter2@mail.example',
    'redis://:hunter2@cache.example:6379',
    'host=db.example user=ctg password=hunter2 dbname=ctg',
  ])('never holds the password of a server: %s', (address) => {
    const line = JSON.stringify({
      err: { message: `cannot reach ${address}`, stack: `Error: ${address}\n    at open` },
    });
    const kept = withoutSecrets(line);
    expect(kept).not.toContain('ter2');
    expect((JSON.parse(kept) as { err: { stack: string } }).err.stack).toMatch(
      /^Error: .*\[secret\][\s\S]*\n {4}at open$/,
    );
    // As it is printed, outside of JSON.
    expect(withoutSecrets(`cannot reach ${address}`)).not.toContain('ter2');
  });

  it('keeps what is no secret', () => {
    const line = '{"url":"https://ctg.example/healthz","at":"10:42","mail":"a@b.fr","password":"asked for"}';
    expect(withoutSecrets(line)).toBe(line);
  });
});
