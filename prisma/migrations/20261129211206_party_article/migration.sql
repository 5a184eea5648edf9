-- CreateEnum
CREATE TYPE "Article" AS ENUM ('MASCULINE', 'FEMININE', 'ELIDED', 'PLURAL', 'NONE');

-- AlterTable
ALTER TABLE "Party" ADD COLUMN     "article" "Article";

-- AlterTable
ALTER TABLE "SubOrganisation" ADD COLUMN     "article" "Article";

-- Parties that were there before: the article of the name's first word, else of the kind, as src/domain/parties/default-article.ts gives it.
UPDATE "Party" SET "article" = (CASE
  WHEN "gender" <> 'NONE' AND "folded" ~ '^([aeiouœæ]|y[^aeiou]|h)' AND "folded" !~ '^h(a(?!bit|rmon)|ou|on[fg]|uit)' THEN 'ELIDED'
  ELSE "gender"
END)::"Article"
FROM (
  SELECT "id" AS "of", "folded", CASE
    WHEN "folded" ~ '^(agence|agglo|agglomeration|association|caf|caisse|commune|communaute|interco|mairie|metropole|mission|msa|prefecture|region|ville)\M' THEN 'FEMININE'
    WHEN "folded" ~ '^(ccas|centre|cias|conseil|departement|etat|pays|rectorat|sivom|syndicat|village)\M' THEN 'MASCULINE'
    WHEN "kind" IN ('CAF', 'EPCI', 'MSA') THEN 'FEMININE'
    WHEN "kind" IN ('DEPARTMENT', 'STATE') THEN 'MASCULINE'
    ELSE 'NONE'
  END AS "gender"
  FROM (SELECT "id", "kind", lower(translate("shortName", 'àâäéèêëîïôöùûüÿçÀÂÄÉÈÊËÎÏÔÖÙÛÜŸÇ’-', 'aaaeeeeiioouuuycaaaeeeeiioouuuyc'' ')) AS "folded" FROM "Party") AS "named"
) AS "known"
WHERE "id" = "of";

UPDATE "SubOrganisation" SET "article" = (CASE
  WHEN "gender" <> 'NONE' AND "folded" ~ '^([aeiouœæ]|y[^aeiou]|h)' AND "folded" !~ '^h(a(?!bit|rmon)|ou|on[fg]|uit)' THEN 'ELIDED'
  ELSE "gender"
END)::"Article"
FROM (
  SELECT "id" AS "of", "folded", CASE
    WHEN "folded" ~ '^(agence|agglo|agglomeration|association|caf|caisse|commune|communaute|interco|mairie|metropole|mission|msa|prefecture|region|ville)\M' THEN 'FEMININE'
    WHEN "folded" ~ '^(ccas|centre|cias|conseil|departement|etat|pays|rectorat|sivom|syndicat|village)\M' THEN 'MASCULINE'
    ELSE 'NONE'
  END AS "gender"
  FROM (SELECT "id", lower(translate("name", 'àâäéèêëîïôöùûüÿçÀÂÄÉÈÊËÎÏÔÖÙÛÜŸÇ’-', 'aaaeeeeiioouuuycaaaeeeeiioouuuyc'' ')) AS "folded" FROM "SubOrganisation") AS "named"
) AS "known"
WHERE "id" = "of";

-- AlterTable
ALTER TABLE "Party" ALTER COLUMN "article" SET NOT NULL;

-- AlterTable
ALTER TABLE "SubOrganisation" ALTER COLUMN "article" SET NOT NULL;
