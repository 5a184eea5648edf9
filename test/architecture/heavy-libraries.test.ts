import { expect, it } from 'vitest';
import { type SourceFile, sources } from '../support/source-files.ts';

/** Libraries of papers, pictures, workbooks, letters and bundles: each takes longer to load than the bot's own code. */
const HEAVY = [
  ...['docx', 'pdfkit', 'fontkit', '@resvg/resvg-js', 'write-excel-file', 'fast-png'],
  ...['postal-mime', 'react-dom', 'react', 'esbuild', 'mailparser', 'pdfjs-dist'],
];

const files = new Map([...sources('src'), ...sources('commands')].map((file) => [file.path, file]));

/** What is loaded with these files, each with the way that led there. */
function loadedWith(begin: string[]): Map<string, string[]> {
  const ways = new Map<string, string[]>();
  const follow = (path: string, way: string[]): void => {
    if (ways.has(path)) return;
    ways.set(path, [...way, path]);
    const file: SourceFile | undefined = files.get(path);
    for (const next of file?.valueImports ?? []) follow(next, [...way, path]);
  };
  for (const path of begin) follow(path, []);
  return ways;
}

it('the bot and its sandbox load no heavy library before somebody asks for what it makes', () => {
  const loaded = loadedWith(['src/start-bot.ts', 'src/open-sandbox.ts', 'commands/index.ts']);
  expect(loaded.size).toBeGreaterThan(500);
  const heavy = [...loaded].filter(([path]) => HEAVY.some((name) => path === name || path.startsWith(`${name}/`)));
  expect(heavy.map(([, way]) => way.join(' → '))).toEqual([]);
});
