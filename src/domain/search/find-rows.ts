import { Prisma } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { type SheetFieldKey, sheetField, sheetFieldKeys } from '../sheets/sheet-fields.ts';
import { otherNumbers } from '../sheets/sheet-names.ts';
import { fold } from '../text/fold.ts';
import { type CivilDate, toDbDate } from '../time/civil-date.ts';

export interface FoundRow {
  kind: 'sheet' | 'objective' | 'indicator' | 'person' | 'partner' | 'document';
  reference: string;
  title: string;
  body: string;
  visibility: string;
  committeeId: string | null;
}

/** As many as are looked at. */
const MOST = 200;

/**
 * Without accents, case nor hyphens, as `fold` has it, letter by letter: else « FA-02 » is read as a word and a negative
 * number, which no question says.
 */
const folded = (text: Prisma.Sql) =>
  Prisma.sql`replace(translate(lower(${text}), 'àâäáãåçéèêëîïíìôöóòõûüùúÿñ’‘-–—', 'aaaaaaceeeeiiiiooooouuuuyn''''   '), 'œ', 'oe')`;

/** What some fields of a sheet say, as SQL. */
function sheetText(keys: readonly SheetFieldKey[]): Prisma.Sql {
  const columns = keys.map((key) => {
    const column = `s."${key}"`;
    return Prisma.raw(sheetField(key).kind === 'tags' ? `array_to_string(${column}, ' ')` : column);
  });
  return Prisma.sql`concat_ws(' ', ${Prisma.join([Prisma.sql`''`, ...columns])})`;
}

/** What a sheet says: where it is found by something else than what it is called. */
const SAYING = sheetFieldKeys.filter((key) => sheetField(key).found === 'text');

/**
 * Rows of one agreement that hold words in any of their forms, by PostgreSQL's own full text in French, the nearest
 * first, titles before what stands below. The agreement's rows are found by their index and read at the moment: a few
 * hundred at most, so that nothing has to be kept beside them.
 */
export function findRows(
  { agreementId, today, words }: { agreementId: string; today: CivilDate; words: string },
  { db }: Pick<Deps, 'db'>,
): Promise<FoundRow[]> {
  const question = fold(words).replace(/œ/g, 'oe');
  const part = `%${question.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const on = toDbDate(today);
  return db.$queryRaw<FoundRow[]>`
    with source as (
      select 'sheet' as kind, s."reference", s."title", ${sheetText(otherNumbers)} as names,
        concat_ws(' ', ${sheetText([...otherNumbers, ...SAYING])}, p."name") as body,
        s."visibility"::text as visibility, s."committeeId"::text as committee
      from "ActionSheet" s left join "Person" p on p."id" = s."leadPersonId"
      where s."agreementId" = ${agreementId}::uuid
      union all
      select 'objective', o."code", v."label", '', '', 'PUBLIC', null
      from "Objective" o join lateral (
        select "label" from "ObjectiveVersion" where "objectiveId" = o."id" and "startsOn" <= ${on}
        order by "number" desc limit 1) v on true
      where o."agreementId" = ${agreementId}::uuid
      union all
      select 'indicator', i."code", i."label", '', i."unit", i."visibility"::text, null
      from "Indicator" i where i."agreementId" = ${agreementId}::uuid
      union all
      select 'person', p."name", p."name", '', coalesce(p."jobTitle", ''), 'PARTIES', null
      from "Person" p where p."agreementId" = ${agreementId}::uuid
      union all
      select 'partner', p."name", p."name", '', '', 'PARTIES', null
      from "Partner" p where p."agreementId" = ${agreementId}::uuid
      union all
      select 'document', d."title", d."title", '', concat_ws(' ', array_to_string(d."aliases", ' '), d."note"),
        d."visibility"::text, null
      from "Document" d where d."agreementId" = ${agreementId}::uuid
    ), read as (
      select *, ${folded(Prisma.sql`concat_ws(' ', reference, title, names)`)} as head, ${folded(Prisma.sql`body`)} as rest
      from source
    ), weighed as (
      select *, setweight(to_tsvector('french', head), 'A') || setweight(to_tsvector('french', rest), 'C') as text
      from read
    )
    select kind, reference, title, body, visibility, committee as "committeeId"
    from weighed, websearch_to_tsquery('french', ${question}) as question
    where text @@ question or head like ${part}
    order by ts_rank(text, question) desc, kind, reference
    limit ${MOST}`;
}
