-- No figure without its source (Art. 7, A7-4, R-15): held here too, whatever writes.
ALTER TABLE "IndicatorReading" ADD CONSTRAINT "IndicatorReading_has_source" CHECK (btrim("source") <> '');
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_baseline_has_source" CHECK ("baseline" IS NULL OR btrim("baselineSource") <> '');
ALTER TABLE "ResourceCommitment" ADD CONSTRAINT "ResourceCommitment_has_source" CHECK (btrim("source") <> '');
ALTER TABLE "Funding" ADD CONSTRAINT "Funding_has_source" CHECK ("amount" IS NULL OR btrim("source") <> '');
