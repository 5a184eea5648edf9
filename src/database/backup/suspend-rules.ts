import type { Sql } from '../sql.ts';

/**
 * Lets rows come in any order, past triggers that refuse some (the audit trail's) or would write others; empties what
 * migrations filled. Answers with what puts the rules back: every foreign key is then checked against every row.
 */
export async function suspendRules(sql: Sql, tables: string[]): Promise<() => Promise<void>> {
  const rules = await sql.query<{ suspend: string; resume: string }>(RULES);
  await sql.script(rules.map(({ suspend }) => suspend).join(';\n'));
  await sql.script(`truncate ${tables.join(', ')}`);
  return async () => {
    await sql.script('set constraints all immediate');
    await sql.script(rules.map(({ resume }) => resume).join(';\n'));
  };
}

/** Works for the tables' owner: managed servers give nobody the right to switch off rules wholesale. */
const RULES = `
  select format('alter table %s alter constraint %I deferrable initially deferred', conrelid::regclass, conname) as suspend,
      format('alter table %s alter constraint %I not deferrable', conrelid::regclass, conname) as resume
    from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and not condeferrable
  union all
  select format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname),
      format('alter table %s enable %s trigger %I', t.tgrelid::regclass, case t.tgenabled when 'A' then 'always' else '' end, t.tgname)
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and not t.tgisinternal and t.tgenabled in ('O', 'A')`;
