import { type Paper, table } from './paper.ts';
import { type Column, type Model, modelNames, parseSchema, type Relation } from './parse-schema.ts';

/** Every table belongs to one; drawn, its lines would cover all others. */
const ROOT = 'Agreement';

/** A section for each file of the schema that has tables: what each table holds, and how they hang together. */
export function schemaDiagrams(files: Paper[]): string {
  const names = new Set(files.flatMap(({ text }) => modelNames(text)));
  const parsed = files
    .map(({ path, text }) => ({ name: path.split('/').at(-1) ?? path, tables: parseSchema(text, names) }))
    .filter(({ tables }) => tables.length > 0)
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const all = new Map(parsed.flatMap(({ tables }) => tables.map((model) => [model.name, model] as const)));
  return parsed.map(({ name, tables }) => section(name, tables, all)).join('\n\n');
}

function section(file: string, models: Model[], all: Map<string, Model>): string {
  const rows = models.map(({ name, says }) => [`\`${name}\``, says]);
  const lines = [...models.flatMap((model) => linksOf(model, all)), ...models.map(entity)];
  return [
    `### ${file.replace('.prisma', '')}`,
    `From [\`schema/${file}\`](schema/${file}).`,
    table(['table', 'holds'], rows),
    `\`\`\`mermaid\nerDiagram\n${lines.join('\n')}\n\`\`\``,
  ].join('\n\n');
}

function entity({ name, columns, relations }: Model): string {
  const pointing = new Set(relations.flatMap(({ from }) => from));
  const rows = columns.map(({ name: column, type, isKey, isUnique }) => {
    const marks = [isKey && 'PK', pointing.has(column) && 'FK', isUnique && 'UK'].filter(Boolean);
    return `    ${type} ${column} ${marks.join(', ')}`.trimEnd();
  });
  return [`  ${name} {`, ...rows, '  }'].join('\n');
}

/** Lines from the tables that a table points to, and those that a hidden table draws, once. */
function linksOf(model: Model, all: Map<string, Model>): string[] {
  return model.relations
    .filter(({ to }) => to !== ROOT)
    .flatMap((relation) => {
      const { field, to, isOptional, from } = relation;
      if (from.length > 0)
        return [`  ${to} ${isOptional ? '|o' : '||'}--${many(model, from)} ${model.name} : ${field}`];
      return isHiddenLink(model, relation, all) ? [`  ${model.name} }o--o{ ${to} : ${field}`] : [];
    });
}

/** How many rows may point to one: a unique column has one at most. */
function many({ columns }: Model, from: string[]): string {
  const keys = columns.filter(({ isKey }) => isKey);
  const isSingle = ({ name, isKey, isUnique }: Column) =>
    from.includes(name) && (isUnique || (isKey && keys.length === 1));
  return columns.some(isSingle) ? 'o|' : 'o{';
}

/** Lists at both ends and no column between them: a table that Prisma keeps by itself. Drawn from the name that comes first. */
function isHiddenLink({ name }: Model, { to, label, isList }: Relation, all: Map<string, Model>): boolean {
  const back = all.get(to)?.relations.filter((relation) => relation.to === name && relation.label === label) ?? [];
  return isList && name < to && back.length > 0 && back.every((relation) => relation.isList);
}
