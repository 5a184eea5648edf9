-- Minutes that were circulated stay as they were (R-22, R-21): what people read and agreed to is never rewritten or
-- removed, and where they stand moves forward only. No exception for an agreement that is removed: its audit trail
-- forbids that already.
CREATE FUNCTION "refuse_minutes_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'circulated minutes are frozen: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE FUNCTION "check_minutes_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."id", NEW."meetingId", NEW."number", NEW."content", NEW."hash", NEW."circulatedAt")
      IS DISTINCT FROM (OLD."id", OLD."meetingId", OLD."number", OLD."content", OLD."hash", OLD."circulatedAt") THEN
    RAISE EXCEPTION 'circulated minutes are frozen: their text, number and date do not change'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."state" IS DISTINCT FROM OLD."state" AND NOT (
      (OLD."state" = 'CIRCULATED' AND NEW."state" IN ('APPROVED', 'REPLACED'))
      OR (OLD."state" = 'APPROVED' AND NEW."state" = 'REPLACED')) THEN
    RAISE EXCEPTION 'circulated minutes are frozen: % does not go back to %', OLD."state", NEW."state"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."approvedAt" IS DISTINCT FROM OLD."approvedAt"
      AND NOT (OLD."approvedAt" IS NULL AND OLD."state" = 'CIRCULATED' AND NEW."state" = 'APPROVED') THEN
    RAISE EXCEPTION 'circulated minutes are frozen: the day of their approval is set once, with it'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "minutes_no_change" BEFORE UPDATE ON "MinutesVersion"
  FOR EACH ROW EXECUTE FUNCTION "check_minutes_change"();

CREATE TRIGGER "minutes_no_delete" BEFORE DELETE ON "MinutesVersion"
  FOR EACH ROW EXECUTE FUNCTION "refuse_minutes_change"();

CREATE TRIGGER "minutes_no_truncate" BEFORE TRUNCATE ON "MinutesVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_minutes_change"();
