import { describe, expect, it } from 'vitest';
import { loadAgreement } from '../../../src/domain/agreement/load-agreement.ts';
import { captureThread, forgetCaptures, readCapture } from '../../../src/domain/messages/capture-thread.ts';
import type { CapturedThread } from '../../../src/domain/messages/captured-thread.ts';
import { findViewer } from '../../../src/domain/people/find-viewer.ts';
import { testDatabase } from '../../support/database.ts';
import { issoireSandboxFile, renamed } from '../../support/seed-file.ts';

const { db } = await testDatabase();
const now = () => new Date('2021-05-03T09:00:00Z');
await loadAgreement(renamed(issoireSandboxFile(), 'CAPTURE'), { db, now });

const as = (slackUserId: string) =>
  findViewer({ slackUserId, channelId: undefined, via: 'shortcut', audience: 'self' }, { db, now });

const message = {
  channelId: 'C1',
  ts: '1620032400.000100',
  permalink: null,
  threadTs: '1620032000.000100',
  author: { personId: null, name: 'Jean Platane' },
  authorSlackId: 'U0JEAN0001',
  at: new Date('2021-05-03T09:00:00.0001Z'),
  text: 'On ouvre à 7 h 15 « dès septembre » 👩‍👧',
  files: ['Bilan 2020.pdf'],
};

const captured: CapturedThread = {
  message,
  thread: [{ ...message, ts: '1620032000.000100', permalink: 'https://x.slack.com/archives/C1/p1', files: [] }],
  channelId: 'C1',
  threadTs: '1620032000.000100',
  unread: 'tooLong',
};

describe('what somebody saw of a thread', () => {
  it('is given back to them as it was', async () => {
    const claire = await as('U0CLAIRE01');
    const id = await captureThread(claire, captured, { db, now });
    expect(await readCapture(claire, id, { db })).toEqual(captured);
    const nothing = { ...captured, message: null, thread: [], unread: 'noScope' as const };
    expect(await readCapture(claire, await captureThread(claire, nothing, { db, now }), { db })).toEqual(nothing);
  });

  it('is nobody else’s: a form’s data may be forged, the channel may be closed to them', async () => {
    const id = await captureThread(await as('U0CLAIRE01'), captured, { db, now });
    await expect(readCapture(await as('U0DENISE01'), id, { db })).rejects.toMatchObject({ code: 'captureGone' });
    await expect(readCapture(await as('U0JEAN0001'), id, { db })).rejects.toMatchObject({ code: 'captureGone' });
  });

  it('is not kept for somebody outside the roster', async () => {
    const stranger = await as('U0JEAN0001');
    await expect(captureThread(stranger, captured, { db, now })).rejects.toMatchObject({ code: 'rosterOnly' });
  });

  it('is forgotten after a day, and the refusal says to begin again', async () => {
    const claire = await as('U0CLAIRE01');
    const id = await captureThread(claire, captured, { db, now });
    const later = (instant: string) => ({ db, now: () => new Date(instant) });
    await forgetCaptures(later('2021-05-04T08:59:59Z'));
    expect(await readCapture(claire, id, { db })).toEqual(captured);
    await forgetCaptures(later('2021-05-04T09:00:01Z'));
    await expect(readCapture(claire, id, { db })).rejects.toMatchObject({ code: 'captureGone' });
  });
});
