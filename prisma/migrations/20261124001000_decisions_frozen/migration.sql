-- A wording, a voice and an entry of the register are never changed nor removed (R-21, Art. 12): what comes after is added.
CREATE FUNCTION "refuse_record_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the record of decisions is frozen: % on % refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE TRIGGER "version_no_change" BEFORE UPDATE OR DELETE ON "DecisionVersion"
  FOR EACH ROW EXECUTE FUNCTION "refuse_record_change"();
CREATE TRIGGER "version_no_truncate" BEFORE TRUNCATE ON "DecisionVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_record_change"();

CREATE TRIGGER "approval_no_change" BEFORE UPDATE OR DELETE ON "Approval"
  FOR EACH ROW EXECUTE FUNCTION "refuse_record_change"();
CREATE TRIGGER "approval_no_truncate" BEFORE TRUNCATE ON "Approval"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_record_change"();

CREATE TRIGGER "entry_no_change" BEFORE UPDATE OR DELETE ON "RegisterEntry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_record_change"();
CREATE TRIGGER "entry_no_truncate" BEFORE TRUNCATE ON "RegisterEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_record_change"();

-- Of a message copied as proof, only what became of it in Slack is marked, once each.
CREATE FUNCTION "refuse_proof_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE'
    OR (to_jsonb(NEW) - 'editedAt' - 'deletedAt' - 'authorId')
      IS DISTINCT FROM (to_jsonb(OLD) - 'editedAt' - 'deletedAt' - 'authorId')
    OR (OLD."editedAt" IS NOT NULL AND NEW."editedAt" IS DISTINCT FROM OLD."editedAt")
    OR (OLD."deletedAt" IS NOT NULL AND NEW."deletedAt" IS DISTINCT FROM OLD."deletedAt") THEN
    RAISE EXCEPTION 'the proof of a decision is frozen: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "proof_no_change" BEFORE UPDATE OR DELETE ON "DecisionMessage"
  FOR EACH ROW EXECUTE FUNCTION "refuse_proof_change"();
CREATE TRIGGER "proof_no_truncate" BEFORE TRUNCATE ON "DecisionMessage"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_record_change"();

-- A decision is never removed; once adopted, its number, its kind, its place and its day stand, as does its state.
CREATE FUNCTION "refuse_decision_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' THEN
    RAISE EXCEPTION 'decisions are never removed: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (NEW."agreementId", NEW."committeeId", NEW."series", NEW."draftReference", NEW."recordedBy", NEW."recordedAt")
    IS DISTINCT FROM
    (OLD."agreementId", OLD."committeeId", OLD."series", OLD."draftReference", OLD."recordedBy", OLD."recordedAt") THEN
    RAISE EXCEPTION 'what a decision was recorded as is frozen' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD."state" <> 'PROPOSED' AND
    (NEW."state", NEW."reference", NEW."number", NEW."kind", NEW."adoptedAt", NEW."withdrawnAt", NEW."withdrawnFor",
      NEW."correctsId", NEW."effect")
    IS DISTINCT FROM
    (OLD."state", OLD."reference", OLD."number", OLD."kind", OLD."adoptedAt", OLD."withdrawnAt", OLD."withdrawnFor",
      OLD."correctsId", OLD."effect") THEN
    RAISE EXCEPTION 'decision % is settled: change refused', OLD."reference"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "decision_no_change" BEFORE UPDATE OR DELETE ON "Decision"
  FOR EACH ROW EXECUTE FUNCTION "refuse_decision_change"();
CREATE TRIGGER "decision_no_truncate" BEFORE TRUNCATE ON "Decision"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_decision_change"();
