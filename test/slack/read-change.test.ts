import { describe, expect, it } from 'vitest';
import { type MessageEvent, readChange } from '../../src/slack/messages/read-change.ts';
import type { RawMessage } from '../../src/slack/messages/read-messages.ts';

const channel = 'C1';
const said = (text: string, more: object = {}) => ({ ts: '1620000000.000100', user: 'U1', text, ...more });
const changed = (before: RawMessage, after: RawMessage): MessageEvent => ({
  subtype: 'message_changed',
  channel,
  message: after,
  previous_message: before,
});
const edited = { channelId: channel, ts: '1620000000.000100', what: 'edited' };
const deleted = { ...edited, what: 'deleted' };

describe('an event about a message', () => {
  it('is an edit when its words changed, or its files', () => {
    expect(readChange(changed(said('avant'), said('après')), 'B0')).toEqual(edited);
    const file = { id: 'F1', name: 'Bilan.pdf' };
    expect(readChange(changed(said('', { files: [file] }), said('')), 'B0')).toEqual(edited);
    const gone = said('', { files: [{ id: 'F1', mode: 'tombstone' }] });
    expect(readChange(changed(said('', { files: [file] }), gone), 'B0')).toEqual(edited);
  });

  it('is nothing when Slack unfurls a link, counts a reply, or a reaction comes', () => {
    const before = said('voir https://caf.example', { files: [{ id: 'F1', mode: 'hosted' }] });
    const more = { attachments: [{ title: 'Caf' }], reply_count: 1, thread_ts: '1620000000.000100' };
    expect(readChange(changed(before, { ...before, ...more }), 'B0')).toBeNull();
    expect(readChange({ channel, ...said('un nouveau message') }, 'B0')).toBeNull();
    expect(readChange({ channel, subtype: 'file_share', ...said('avec un fichier') }, 'B0')).toBeNull();
  });

  it('is a removal also when replies keep its place', () => {
    const event = { subtype: 'message_deleted', channel, deleted_ts: '1620000000.000100', previous_message: said('x') };
    expect(readChange(event, 'B0')).toEqual(deleted);
    const mark = said('This message was deleted.', { subtype: 'tombstone', user: 'USLACKBOT' });
    expect(readChange(changed(said('x'), mark), 'B0')).toEqual(deleted);
  });

  it('is nothing when the bot changes or removes its own message, and something when another bot does', () => {
    const own = said('fiche', { bot_id: 'B0' });
    expect(readChange(changed(own, { ...own, text: 'fiche à jour' }), 'B0')).toBeNull();
    expect(
      readChange({ subtype: 'message_deleted', channel, deleted_ts: own.ts, previous_message: own }, 'B0'),
    ).toBeNull();
    const other = said('relevé', { bot_id: 'B1' });
    expect(readChange(changed(other, { ...other, text: 'relevé corrigé' }), 'B0')).toEqual(edited);
  });
});
