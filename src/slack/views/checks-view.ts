import type { KnownBlock } from '@slack/types';
import type { Finding } from '../../domain/checks/check.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { context, header } from './blocks.ts';
import { bullets, italic, type Line, lines, raised } from './rich-text.ts';

/** `/ctg verifier`: one line for each thing that is wrong, with what to do. */
export function checksView(findings: Finding[], t: Catalogue): KnownBlock[] {
  if (findings.length === 0) return [header(t.checks.title), ...lines(t.checks.allGood)];
  return [
    header(t.checks.title),
    context(t.checks.found({ number: findings.length })),
    ...bullets(...findings.map((finding) => findingLine(finding, t))),
  ];
}

function findingLine(finding: Finding, t: Catalogue): Line {
  const { fact, remedy } = t.checks[finding.code];
  // Each code's sentence takes that code's finding; the pair cannot be mixed up, but the union hides it.
  const shown = 'seat' in finding ? { ...finding, seat: raised(finding.seat) } : finding;
  return [(fact as (found: Finding) => string)(shown), ' → ', italic(remedy)];
}
