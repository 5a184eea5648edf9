import { describe, expect, it } from 'vitest';
import { findCompletions } from '../../src/sandbox/page/composer/find-completions.ts';
import type { SandboxSnapshot } from '../../src/sandbox/protocol.ts';
import { galleryTown } from './gallery-town.ts';

const commands = ['/ctg', '/ctg aide', '/ctg comités', '/ctg objectifs'];
const snapshot = {
  users: galleryTown.users,
  channels: galleryTown.channels.map((channel) => ({ topic: '', isBotMember: true, ...channel })),
  completions: commands.map((text) => ({ text, hint: '' })),
} as unknown as SandboxSnapshot;
const find = (before: string) => findCompletions(before, snapshot);
const labels = (before: string) => find(before).items.map(({ label }) => label);

describe('what the message box proposes', () => {
  it('finds commands by their beginning, case and accents ignored', () => {
    expect(labels('/CTG COM')).toEqual(['/ctg comités']);
    expect(labels('/ctg ')).toEqual(['/ctg aide', '/ctg comités', '/ctg objectifs']);
  });

  it('finds a command by its own word', () => {
    expect(labels('/obj')).toEqual(['/ctg objectifs']);
  });

  it('lets a whole command be sent', () => {
    expect(find('/ctg').isWhole).toBe(true);
    expect(find('/ctg objectifs').isWhole).toBe(true);
    expect(find('/ctg obj').isWhole).toBe(false);
    expect(labels('/ctg objectifs ')).toEqual([]);
    expect(labels('/ctg objectifs O3')).toEqual([]);
  });

  it('finds people after an at sign and channels after a hash, at a word’s beginning only', () => {
    expect(find('Bonjour @GENE')).toMatchObject({ from: 8, items: [{ id: '@yann ' }] });
    expect(labels('voir #mai')).toEqual(['#mairie']);
    expect(labels('claire@gene')).toEqual([]);
  });
});
