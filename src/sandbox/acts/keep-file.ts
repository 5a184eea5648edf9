import type { SandboxGivenFile } from '../protocol.ts';
import type { FileRecord } from '../workspace/records.ts';
import { newId } from '../workspace/world.ts';
import { type Actor, ActRefusal } from './actor.ts';

const largestFile = 20 * 1024 * 1024;

/** Takes a file that somebody gives, into these conversations or none. Throws an ActRefusal for one too large. */
export function keepFile({ world, user, words }: Actor, given: SandboxGivenFile, channels: string[]): FileRecord {
  const bytes = Buffer.from(given.base64, 'base64');
  if (bytes.length > largestFile) throw new ActRefusal(words.fileTooLarge);
  const file: FileRecord = {
    id: newId('F'),
    name: given.fileName,
    title: given.fileName,
    altText: '',
    mimeType: given.mimeType,
    size: bytes.length,
    user: user.id,
    created: Math.floor(world.clock.now().getTime() / 1000),
    channels,
    isComplete: true,
  };
  world.files.set(file.id, file);
  world.fileBytes.set(file.id, bytes);
  return file;
}
