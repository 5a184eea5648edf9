/** A table as the Prisma schema has it. */
export interface Model {
  name: string;
  /** Its sentence; empty when it has none. */
  says: string;
  columns: Column[];
  relations: Relation[];
}

export interface Column {
  name: string;
  type: string;
  isKey: boolean;
  isUnique: boolean;
}

/** One end of a link between two tables. */
export interface Relation {
  field: string;
  to: string;
  isList: boolean;
  isOptional: boolean;
  /** Tells two links between the same tables apart; empty where there is one. */
  label: string;
  /** Its own columns that point to the other; empty at the other end, and where a hidden table links many to many. */
  from: string[];
}

const BLOCK = /((?:^\/\/\/.*\n)*)^(model|enum) (\w+) \{\n([\s\S]*?)^\}/gm;
const FIELD = /^ {2}(\w+) +(\w+)(\[\])?(\?)?(.*)$/;

/** The tables of a `.prisma` file, in its order. `models` names all tables of all files: a field of such a type is a link. */
export function parseSchema(text: string, models: ReadonlySet<string>): Model[] {
  return [...text.matchAll(BLOCK)]
    .filter(([, , kind]) => kind === 'model')
    .map(([, comment = '', , name = '', body = '']) => {
      const model: Model = { name, says: sentence(comment), columns: [], relations: [] };
      const compound = /@@id\(\[([^\]]+)\]/.exec(body)?.[1]?.split(/,\s*/) ?? [];
      for (const line of body.split('\n')) readField(line, model, compound, models);
      return model;
    });
}

/** The names of the tables of a `.prisma` file. */
export function modelNames(text: string): string[] {
  return [...text.matchAll(/^model (\w+) \{/gm)].map(([, name = '']) => name);
}

function readField(line: string, model: Model, compound: string[], models: ReadonlySet<string>): void {
  const [, name = '', type = '', list, optional, attributes = ''] = FIELD.exec(line) ?? [];
  if (name === '') return;
  if (models.has(type)) {
    const from = /fields: \[([^\]]+)\]/.exec(attributes)?.[1]?.split(/,\s*/) ?? [];
    const label = /@relation\("([^"]+)"/.exec(attributes)?.[1] ?? '';
    const [isList, isOptional] = [list !== undefined, optional !== undefined];
    model.relations.push({ field: name, to: type, isList, isOptional, label, from });
    return;
  }
  model.columns.push({
    name,
    type: `${type}${list ?? ''}`,
    isKey: / @id\b/.test(attributes) || compound.includes(name),
    isUnique: / @unique\b/.test(attributes),
  });
}

/** Numbers that the code gives to rules: « K-10 », « A12-1 ». */
const RULE = /^[A-Z]+\d*-\d+(?:'s alternative)?$/;

/** The sentence of a table's comment, on one line, without the numbers of rules. */
function sentence(comment: string): string {
  return comment
    .replace(/^\/\/\/ ?/gm, '')
    .replace(/\n+/g, ' ')
    .replace(/ \(([^()]+)\)/g, (_, inside: string) => withoutRules(inside))
    .trim();
}

function withoutRules(inside: string): string {
  const kept = inside.split(', ').filter((part) => !RULE.test(part));
  return kept.length > 0 ? ` (${kept.join(', ')})` : '';
}
