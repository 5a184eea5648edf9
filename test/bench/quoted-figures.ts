/** A paragraph or table of a paper that quotes something measured. */
export interface QuotedFigures {
  /** Where it begins. */
  line: number;
  /** The commit that it names; null when it names none. */
  commit: string | null;
  /** The code that it speaks of; empty for all of it. */
  paths: string[];
}

/** « measured at abc1234 », or « measured at abc1234 on `src/jobs` `src/domain/outbox` ». */
const NAMED = /\bmeasured at `?([0-9a-f]{7,40})`?((?: on)?(?:,? `[\w./-]+`)*)/gi;
const FIGURE = /\d\s?(ms|s|MB|%|×)(?![\p{L}\d])/u;

const MEASURE = /\b(measured|p50|p99)\b/i;

/** Every paragraph of a paper that quotes figures of a measure, with the commit that it names: « measured at abc1234 ». */
export function quotedFigures(paper: string): QuotedFigures[] {
  const found: QuotedFigures[] = [];
  let line = 1;
  for (const paragraph of paper.split('\n\n')) {
    const named = [...paragraph.matchAll(NAMED)];
    for (const [, commit = '', paths = ''] of named) {
      found.push({ line, commit, paths: [...paths.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path) });
    }
    const isMeasure = MEASURE.test(paragraph) && FIGURE.test(paragraph);
    if (isMeasure && named.length === 0) found.push({ line, commit: null, paths: [] });
    line += paragraph.split('\n').length + 1;
  }
  return found;
}
