import { openDatabase } from '../../src/database/open-database.ts';
import { silentLog } from '../support/silent-log.ts';

export const SHEETS = 40;
export const STEPS = 5;

/** Gives every agreement of a PostgreSQL database a plan of 40 sheets with 5 steps each, one in four late. */
export async function fillPlan(url: string): Promise<void> {
  const { db, close } = await openDatabase({ url, dataDir: '', log: silentLog });
  await db.$executeRawUnsafe(`
    insert into "ActionSheet" ("id", "agreementId", "reference", "number", "title", "objectiveId", "hasNoAxis", "planYears",
        "leadPartyId", "leadPersonId", "startsOn", "dueOn", "status", "progress", "need", "needSource", "description",
        "territories", "createdAt")
      select gen_random_uuid(), a."id", 'FA-' || lpad(n::text, 2, '0'), n, 'Accueil des familles, action numéro ' || n,
        o."ids"[1 + n % array_length(o."ids", 1)], true, '{2021}', p."ids"[1 + n % array_length(p."ids", 1)], l."id",
        date '2021-01-01', case when n % 4 = 0 then date '2021-04-01' else date '2021-04-20' + n * 7 end, 'IN_PROGRESS',
        n, 'Un besoin constaté dans plusieurs communes du territoire', 'Caf', 'Ce qui sera fait, avec qui, et comment',
        '{Ardes}', now()
      from "Agreement" a
      cross join generate_series(1, ${SHEETS}) n
      join lateral (select array_agg("id" order by "code") as ids from "Objective"
        where "agreementId" = a."id" and "kind" = 'OPERATIONAL') o on true
      join lateral (select array_agg("id" order by "position") as ids from "Party" where "agreementId" = a."id") p on true
      left join lateral (select "personId" as id from "Membership" where "agreementId" = a."id" order by "id" limit 1) l
        on true`);
  await db.$executeRawUnsafe(`
    insert into "Milestone" ("id", "sheetId", "label", "dueOn", "position")
      select gen_random_uuid(), s."id", 'Étape ' || n, s."startsOn" + n * 30, n
      from "ActionSheet" s, generate_series(1, ${STEPS}) n`);
  await db.$executeRawUnsafe('analyze');
  await close();
}
