-- « Quorum exigé : oui / non » said nothing of how it is counted: it becomes the rule itself (domain.md § 4.5).
UPDATE "Setting"
SET "key" = 'quorum', "value" = CASE WHEN "value" = 'true'::jsonb THEN '"half"'::jsonb ELSE '"none"'::jsonb END
WHERE "key" = 'quorumRequired';
