-- Minutes that were circulated are frozen: their text, fingerprint, number and date never change, and they are never
-- removed, not even with their agreement; a correction makes the next number (R-22, X3-19). Their state goes forward only.
CREATE FUNCTION "refuse_minutes_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' THEN
    RAISE EXCEPTION 'circulated minutes are frozen: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (NEW."id", NEW."meetingId", NEW."number", NEW."content", NEW."hash", NEW."circulatedAt")
    IS DISTINCT FROM (OLD."id", OLD."meetingId", OLD."number", OLD."content", OLD."hash", OLD."circulatedAt") THEN
    RAISE EXCEPTION 'circulated minutes are frozen: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."state" IS DISTINCT FROM OLD."state" AND NOT (
    (OLD."state" = 'CIRCULATED' AND NEW."state" IN ('APPROVED', 'REPLACED'))
    OR (OLD."state" = 'APPROVED' AND NEW."state" = 'REPLACED')
  ) THEN
    RAISE EXCEPTION 'circulated minutes are frozen: no way from % to %', OLD."state", NEW."state"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  -- The date of approval comes with the approval, once.
  IF NEW."approvedAt" IS DISTINCT FROM OLD."approvedAt"
    AND (OLD."approvedAt" IS NOT NULL OR NEW."state" <> 'APPROVED') THEN
    RAISE EXCEPTION 'circulated minutes are frozen: the date of their approval is set once'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "minutes_no_change" BEFORE UPDATE OR DELETE ON "MinutesVersion"
  FOR EACH ROW EXECUTE FUNCTION "refuse_minutes_change"();

CREATE TRIGGER "minutes_no_truncate" BEFORE TRUNCATE ON "MinutesVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_minutes_change"();
