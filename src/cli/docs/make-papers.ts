import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { commands } from '../../../commands/index.ts';
import { environmentSchema } from '../../environment.ts';
import { PROJECT_FOLDER } from '../../project-folder.ts';
import { commandNotes } from './command-notes.ts';
import { commandReference } from './command-reference.ts';
import { configurationTable, environmentExample } from './configuration.ts';
import { decisionIndex } from './decision-index.ts';
import { type Paper, withMade } from './paper.ts';
import { schemaDiagrams } from './schema-diagrams.ts';
import { spreadsheetColumns } from './spreadsheet-columns.ts';

/** Every paper that is made, or partly made, of what the code says: as it should stand. */
export async function makePapers(): Promise<Paper[]> {
  const [decisions, schema] = await Promise.all([
    readPapers('src/decisions', /^\d{4}-.*\.md$/),
    readPapers('prisma/schema', /\.prisma$/),
  ]);
  return [
    withMade(
      await readPaper('commands/README.md'),
      `${commandReference(commands, commandNotes)}\n\n${spreadsheetColumns()}`,
    ),
    withMade(await readPaper('src/launch/README.md'), configurationTable(environmentSchema)),
    withMade(await readPaper('src/decisions/README.md'), decisionIndex(decisions)),
    withMade(await readPaper('prisma/README.md'), schemaDiagrams(schema)),
    { path: '.env.example', text: environmentExample(environmentSchema) },
  ];
}

/** A paper as it stands; its path is the repository's. */
export async function readPaper(name: string): Promise<Paper> {
  return { path: name, text: await readFile(path.join(PROJECT_FOLDER, name), 'utf8') };
}

async function readPapers(folder: string, named: RegExp): Promise<Paper[]> {
  const names = (await readdir(path.join(PROJECT_FOLDER, folder))).filter((name) => named.test(name)).toSorted();
  return Promise.all(names.map((name) => readPaper(`${folder}/${name}`)));
}
