import type { Sql } from '../../src/database/sql.ts';

const STEPS = 5;

/**
 * Gives the only agreement of a database what a year brings: sheets with steps, one in four late, and for 120 of them 12
 * meetings (8 held, 4 with minutes) and 40 decisions (30 in the register). Plain SQL, of columns that every commit since
 * e1fabcc has.
 */
export async function fillYear(sql: Sql, sheets: number): Promise<void> {
  if (sheets < 1) return;
  await sql.script(sheetRows(sheets));
  await sql.script(meetingRows(Math.ceil(sheets / 10)));
  await sql.script(decisionRows(Math.ceil(sheets / 3)));
}

const sheetRows = (sheets: number) => `
  insert into "ActionSheet" ("id", "agreementId", "reference", "number", "title", "objectiveId", "hasNoAxis", "planYears",
      "leadPartyId", "leadPersonId", "startsOn", "dueOn", "status", "progress", "need", "needSource", "description",
      "territories", "createdAt")
    select gen_random_uuid(), a."id", 'FA-' || lpad(n::text, greatest(2, length(n::text)), '0'), n, 'Accueil des familles, action numéro ' || n,
      o."ids"[1 + n % array_length(o."ids", 1)], false, '{2021}', m."partyId", m."personId", date '2021-01-01',
      case when n % 4 = 0 then date '2021-04-01' else date '2021-04-20' + n * 3 end, 'IN_PROGRESS', n % 100,
      'Un besoin constaté dans plusieurs communes du territoire', 'Caf', 'Ce qui sera fait, avec qui, et comment',
      '{Ardes}', timestamptz '2021-01-01'
    from "Agreement" a cross join generate_series(1, ${sheets}) n
    join lateral (select array_agg("id" order by "code") as ids from "Objective"
      where "agreementId" = a."id" and "kind" = 'OPERATIONAL') o on true
    join lateral (select "partyId", "personId" from "Membership" where "agreementId" = a."id"
      order by "id" offset n % 20 limit 1) m on true;
  insert into "_ActionSheetToAxis" ("A", "B")
    select s."id", x."id" from "ActionSheet" s
    join lateral (select "id" from "Axis" where "agreementId" = s."agreementId"
      order by "id" offset s."number" % 4 limit 1) x on true;
  insert into "Milestone" ("id", "sheetId", "label", "dueOn", "position")
    select gen_random_uuid(), s."id", 'Étape ' || n, s."startsOn" + n * 30, n
    from "ActionSheet" s, generate_series(1, ${STEPS}) n;
  insert into "SheetUpdate" ("sheetId", "status", "progress", "blockers", "by", "at")
    select s."id", 'IN_PROGRESS', n * 10, '', 'Claire Aubépine', timestamptz '2021-01-15' + n * interval '1 month'
    from "ActionSheet" s, generate_series(1, 2) n`;

/** Meetings of both committees by turns, from June 2020 on: two thirds were held. */
const meetingRows = (meetings: number) => `
  insert into "Meeting" ("id", "agreementId", "committeeId", "reference", "state", "day", "startsAt", "minutes", "place",
      "uid", "revisedAt", "convenedAt", "recordedAt")
    select gen_random_uuid(), a."id", c."id", c."code" || '-B' || n,
      case when n * 3 <= ${meetings} * 2 then 'HELD' else 'PLANNED' end::"MeetingState", d."day",
      d."day" + time '12:00', 90, 'Issoire', gen_random_uuid()::text, d."day" - 30, d."day" - 21, d."day" - 40
    from "Agreement" a cross join generate_series(1, ${meetings}) n
    join lateral (select date '2020-06-16' + (n - 1) * 42 as "day") d on true
    join lateral (select "id", "code" from "Committee" where "agreementId" = a."id"
      order by "position" offset n % 2 limit 1) c on true;
  insert into "Attendance" ("id", "meetingId", "personId", "partyId", "capacity", "seat", "answer", "answeredAt", "presence")
    select distinct on (m."id", s."personId") gen_random_uuid(), m."id", s."personId", s."partyId", 'HOLDER'::"AttendanceCapacity",
      r."label", 'PRESENT'::"AttendanceAnswer", m."convenedAt", case when m."state" = 'HELD' then 'PRESENT' end::"Presence"
    from "Meeting" m join "SeatRule" r on r."committeeId" = m."committeeId" join "Membership" s on s."seatRuleId" = r."id";
  insert into "AgendaItem" ("id", "meetingId", "position", "title", "origin", "addedAt", "notes", "isOpen")
    select gen_random_uuid(), m."id", n, 'Point numéro ' || n, 'typed', m."recordedAt",
      case when m."state" = 'HELD' then 'Ce qui en fut dit' else '' end, m."state" = 'HELD' and n = 5
    from "Meeting" m, generate_series(1, 5) n;
  insert into "MinutesVersion" ("id", "meetingId", "number", "state", "content", "hash", "circulatedAt", "approvedAt")
    select gen_random_uuid(), m."id", 1, 'APPROVED', jsonb_build_object('day', m."day", 'hour', '14:00', 'link', null,
        'chair', 'Ville', 'place', 'Issoire', 'people', '[]'::jsonb, 'points', '[]'::jsonb, 'committee', c."name",
        'reference', m."reference", 'secretariat', 'Ville', 'absentParties', '[]'::jsonb),
      md5(m."reference"), m."day" + 7, m."day" + 21
    from "Meeting" m join "Committee" c on c."id" = m."committeeId" where m."state" = 'HELD' and m."day" < '2020-12-01'`;

/** Three in four adopted by every party and entered in the register; the others await two parties. */
const decisionRows = (decisions: number) => `
  insert into "Decision" ("id", "agreementId", "committeeId", "meetingId", "state", "series", "reference", "draftReference",
      "number", "ownerId", "dueOn", "followUp", "recordedBy", "recordedAt", "askedAt", "adoptedAt")
    select gen_random_uuid(), m."agreementId", m."committeeId", m."id", s."state", 'B-2021',
      'B-2021-' || case when s."state" = 'ADOPTED' then '' else 'P' end || lpad(n::text, 2, '0'),
      'B-2021-P' || lpad(n::text, 2, '0'), case when s."state" = 'ADOPTED' then n end, o."id",
      date '2021-03-01' + n * 5, case when n % 3 = 0 and s."state" = 'ADOPTED' then 'DONE' else 'OPEN' end::"FollowUpState",
      'Claire Aubépine', timestamptz '2021-01-10' + n * interval '1 day', timestamptz '2021-01-10' + n * interval '1 day',
      case when s."state" = 'ADOPTED' then timestamptz '2021-01-12' + n * interval '1 day' end
    from generate_series(1, ${decisions}) n
    join lateral (select case when n * 4 <= ${decisions} * 3 then 'ADOPTED' else 'PROPOSED' end::"DecisionState" as "state") s
      on true
    join lateral (select * from "Meeting" where "state" = 'HELD' order by "day", n limit 1 offset n %
      greatest((select count(*) from "Meeting" where "state" = 'HELD'), 1)) m on true
    join lateral (select "id" from "Person" where "agreementId" = m."agreementId" order by "name", n limit 1 offset n % 20) o
      on true;
  insert into "DecisionSeries" ("agreementId", "series", "drafts", "adopted")
    select "agreementId", 'B-2021', count(*), count("number") from "Decision" group by "agreementId";
  insert into "DecisionVersion" ("id", "decisionId", "number", "text", "hash", "writtenBy", "writtenAt")
    select gen_random_uuid(), "id", 1, 'Ouvrir un lieu d’accueil de plus, mesure ' || "reference", md5("reference"),
      "recordedBy", "recordedAt" from "Decision";
  insert into "_DecisionToObjective" ("A", "B")
    select d."id", o."id" from "Decision" d join lateral (select "id" from "Objective"
      where "agreementId" = d."agreementId" order by "code", d."id" limit 1 offset coalesce(d."number", 0) % 8) o on true;
  insert into "Approval" ("subject", "versionId", "partyId", "personId", "personName", "capacity", "choice", "at", "via")
    select 'DECISION', v."id", p."partyId", p."personId", h."name", 'HOLDER', 'AGREE', d."recordedAt" + interval '1 day', 'mail'
    from "Decision" d join "DecisionVersion" v on v."decisionId" = d."id"
    join "Party" y on y."agreementId" = d."agreementId" and (d."state" = 'ADOPTED' or y."position" <= 1)
    join lateral (select * from "PartyVoice" where "partyId" = y."id" order by "capacity", "id" limit 1) p on true
    join "Person" h on h."id" = p."personId";
  insert into "RegisterEntry" ("id", "agreementId", "position", "decisionId", "reference", "content", "previousHash", "hash", "at")
    select gen_random_uuid(), "agreementId", "number", "id", "reference", '{}', md5(("number" - 1)::text),
      md5("number"::text), "adoptedAt" from "Decision" where "state" = 'ADOPTED'`;
