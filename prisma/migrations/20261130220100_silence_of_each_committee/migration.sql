-- The days after which silence was agreement were those of circulation: where these were set, each committee keeps them.
INSERT INTO "Setting" ("id", "agreementId", "key", "value", "reason", "setById", "setAt")
SELECT gen_random_uuid(), s."agreementId", k."key", s."value", s."reason", s."setById", s."setAt"
FROM "Setting" s CROSS JOIN (VALUES ('silenceDaysSteering'), ('silenceDaysTechnical')) AS k("key")
WHERE s."key" = 'minutesCirculationDays';
