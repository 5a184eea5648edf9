/** Plain SQL inside one transaction, for what Prisma's client does not do: migrations, backup, restore. */
export interface Sql {
  /** Runs one statement. Cast what you select to text, int or boolean: other types come back differently by kind. */
  query<Row extends object>(text: string, parameters?: (string | null)[]): Promise<Row[]>;
  /** Runs any number of statements, function bodies included, exactly as written. */
  script(text: string): Promise<void>;
}

/** Runs `work` in one transaction: committed when it resolves, undone when it throws. */
export type SqlTransaction = <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;

/** Where the database reports what an operator should know; a pino logger fits. */
export interface DatabaseLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}
