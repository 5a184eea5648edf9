import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tidyBill } from '../../src/cli/docs/bill-of-materials.ts';
import { packageFolder } from '../../src/cli/docs/compiled-packages.ts';
import { configurationTable, environmentExample } from '../../src/cli/docs/configuration.ts';
import { decisionIndex } from '../../src/cli/docs/decision-index.ts';
import { table, withMade } from '../../src/cli/docs/paper.ts';
import { schemaDiagrams } from '../../src/cli/docs/schema-diagrams.ts';

const marks = ['<!-- made by `npm run docs`: change what it is made from -->', '<!-- from here on written by hand -->'];

describe('a paper that is made in part', () => {
  it('keeps what people wrote around the made part, however often it is made', () => {
    const paper = { path: 'a.md', text: `# Title\n\n${marks[0]}\n\nold\n\n${marks[1]}\n\nThe end.\n` };
    const once = withMade(paper, 'new');
    expect(once.text).toBe(`# Title\n\n${marks[0]}\n\nnew\n\n${marks[1]}\n\nThe end.\n`);
    expect(withMade(once, 'new')).toEqual(once);
  });

  it('is refused by its name where it has no place for what is made', () => {
    expect(() => withMade({ path: 'a.md', text: '# Title\n' }, 'new')).toThrow('a.md lacks the lines');
  });

  it('has tables whose cells may hold a bar', () => {
    expect(table(['name'], [['a | b']])).toBe('| name |\n| --- |\n| a \\| b |');
  });
});

describe('the list of decisions', () => {
  const decision = (number: string, status: string) => ({
    path: `src/decisions/${number}-why.md`,
    text: `# ${number} · Why\n\n- Date: 2026-11-23\n- Status: ${status}\n`,
  });

  it('has the newest first, each with its link, date and status', () => {
    const list = decisionIndex([decision('0001', 'superseded by 0002'), decision('0002', 'accepted')]);
    expect(list.split('\n').slice(2)).toEqual([
      '| [0002](0002-why.md) | Why | 2026-11-23 | accepted |',
      '| [0001](0001-why.md) | Why | 2026-11-23 | superseded by 0002 |',
    ]);
  });

  it('refuses a decision that says nothing of its status', () => {
    const paper = { path: 'src/decisions/0001-why.md', text: '# 0001 · Why\n\n- Date: 2026-11-23\n' };
    expect(() => decisionIndex([paper])).toThrow('0001-why.md lacks');
  });
});

describe('the configuration', () => {
  const meaning = { section: 'Places', description: 'Where people come.', without: '3000' };
  const schema = z.object({ PORT: z.string().optional().meta(meaning) });

  it('is a table for readers and a file to copy, of the same words', () => {
    expect(configurationTable(schema)).toContain('| `PORT` | Where people come. | 3000 |');
    expect(environmentExample(schema)).toContain('# Where people come.\n# Without it: 3000\nPORT=\n');
  });

  it('refuses a variable that nobody explained', () => {
    expect(() => configurationTable(z.object({ PORT: z.string() }))).toThrow('PORT lacks');
  });
});

describe('the picture of the schema', () => {
  const town = `/// A town.
model Town {
  id    String @id
  name  String
  /// Not a column.
  roads Road[]
  mayor Mayor?
  fairs Fair[]
}

/// A way
/// through a town (Art. 3, K-10), or around it (A12-1).
model Road {
  townId String
  number Int
  town   Town   @relation(fields: [townId], references: [id])

  @@id([townId, number])
}

model Mayor {
  id     String  @id
  townId String? @unique
  town   Town?   @relation(fields: [townId], references: [id])
}

model Fair {
  id    String @id
  towns Town[]
}
`;
  const drawn = schemaDiagrams([{ path: 'prisma/schema/town.prisma', text: town }]);

  it('says what each table holds', () => {
    expect(drawn).toContain('| `Town` | A town. |');
    expect(drawn).toContain('| `Road` | A way through a town (Art. 3), or around it. |');
  });

  it('draws columns with their keys, and lists of other tables as no column', () => {
    expect(drawn).toContain('  Road {\n    String townId PK, FK\n    Int number PK\n  }');
    expect(drawn).toContain('  Town {\n    String id PK\n    String name\n  }');
  });

  it('draws one to many, one to one at most, and many to many once', () => {
    expect(drawn).toContain('  Town ||--o{ Road : town');
    expect(drawn).toContain('  Town |o--o| Mayor : town');
    expect(drawn.match(/}o--o\{/g)).toHaveLength(1);
    expect(drawn).toContain('  Fair }o--o{ Town : towns');
  });
});

describe('the bill of materials', () => {
  const component = (ref: string) => ({
    'bom-ref': ref,
    name: ref.slice(0, ref.lastIndexOf('@')),
    version: ref.slice(ref.lastIndexOf('@') + 1),
    externalReferences: [{ type: 'distribution', url: 'https://mirror.example/x.tgz' }],
  });
  const bill = {
    metadata: { timestamp: '2026-11-30T00:00:00Z', component: { 'bom-ref': 'bot@1', name: 'folder', version: '1' } },
    serialNumber: 'urn:uuid:1',
    components: ['tool@1', 'fonts@1', 'glyphs@1', 'inside@1', 'of-tool@1'].map(component),
    dependencies: [
      { ref: 'bot@1', dependsOn: ['fonts@1', 'tool@1'] },
      { ref: 'fonts@1', dependsOn: ['glyphs@1'] },
      { ref: 'tool@1', dependsOn: ['of-tool@1'] },
    ],
  };
  const project = {
    name: 'bot',
    dependencies: ['fonts'],
    devDependencies: ['tool'],
    compiledIn: new Set(['inside@1']),
  };

  it('names what runs with all it needs, and of what only develops the packages asked for', () => {
    const { components } = JSON.parse(tidyBill(bill, project));
    expect(components.map((one: Record<string, string>) => [one['bom-ref'], one.scope])).toEqual([
      ['fonts@1', 'required'],
      ['glyphs@1', 'required'],
      ['inside@1', 'required'],
      ['tool@1', 'excluded'],
    ]);
  });

  it('is the same whenever and wherever it is made', () => {
    const later = { ...bill, serialNumber: 'urn:uuid:2', components: bill.components.toReversed() };
    expect(tidyBill(later, project)).toBe(tidyBill(bill, project));
    expect(tidyBill(bill, project)).not.toMatch(/mirror|uuid|2026|folder/);
  });

  it('finds a package by a file of it, also inside another package', () => {
    expect(packageFolder('node_modules/@a/b/lib/c.js')).toBe('node_modules/@a/b');
    expect(packageFolder('../x/node_modules/a/node_modules/b/c.js')).toBe('node_modules/a/node_modules/b');
    expect(packageFolder('src/main.ts')).toBe('');
  });
});
