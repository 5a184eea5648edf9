import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AgreementFile } from '../../src/domain/agreement/agreement-file.ts';
import { readAgreementFile } from '../../src/domain/agreement/read-agreement-file.ts';

const SEED = path.resolve(import.meta.dirname, '../../prisma/seed');

/** A seed file as parsed JSON, a fresh copy at each call. */
export function seedJson(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(SEED, name), 'utf8'));
}

/** The agreement of Issoire alone, as a real installation loads it. */
export function issoireFile(): AgreementFile {
  return readAgreementFile(seedJson('issoire.json'));
}

/** The agreement of Issoire with the sandbox's invented people and channels. */
export function issoireSandboxFile(): AgreementFile {
  const { people, channels } = seedJson('issoire-sandbox.json');
  return readAgreementFile({ ...seedJson('issoire.json'), people, channels });
}

/** The second agreement: five parties, another zone, other rotations. */
export function ouestReunionFile(): AgreementFile {
  return readAgreementFile(seedJson('ouest-reunion.json'));
}

/** The same file under another code, without its channels (a channel speaks for one agreement only). */
export function renamed(file: AgreementFile, code: string): AgreementFile {
  return { ...file, agreement: { ...file.agreement, code }, channels: [] };
}
