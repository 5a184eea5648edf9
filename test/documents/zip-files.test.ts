import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { zipFiles } from '../../src/documents/zip-files.ts';

const AT = new Date('2021-06-16T08:30:20Z');
const file = (name: string, text = name) => ({ name, content: Buffer.from(text) });

describe('a zip of documents', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  it('reads back whole, with accents in its names and in the order given', async () => {
    const zip = unzipSync(await zipFiles([file('Procès-verbal — Œuvre.pdf'), file('2021'), file('vide.txt', '')], AT));
    expect(Object.keys(zip).toSorted()).toEqual(['2021', 'Procès-verbal — Œuvre.pdf', 'vide.txt']);
    expect(strFromU8(zip['Procès-verbal — Œuvre.pdf'] ?? new Uint8Array())).toBe('Procès-verbal — Œuvre.pdf');
    expect(zip['vide.txt']).toHaveLength(0);
  });

  it('numbers a name that comes twice, in whatever letters', async () => {
    const zip = unzipSync(await zipFiles([file('Plan.pdf', 'a'), file('plan.pdf', 'b'), file('Plan.pdf', 'c')], AT));
    expect(Object.keys(zip)).toEqual(['Plan.pdf', 'plan (2).pdf', 'Plan (3).pdf']);
  });

  it('gives the same bytes in any zone, dated in UTC', async () => {
    const utc = await zipFiles([file('a')], AT);
    process.env.TZ = 'Pacific/Auckland';
    expect((await zipFiles([file('a')], AT)).equals(utc)).toBe(true);
    // MS-DOS time and date of the first entry.
    expect([utc.readUInt16LE(10), utc.readUInt16LE(12)]).toEqual([
      (8 << 11) | (30 << 5) | 10,
      ((2021 - 1980) << 9) | (6 << 5) | 16,
    ]);
  });

  it('is a readable zip with no file in it', async () => {
    expect(unzipSync(await zipFiles([], AT))).toEqual({});
  });
});
