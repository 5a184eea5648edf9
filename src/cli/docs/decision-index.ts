import { type Paper, table } from './paper.ts';

/** A table of all decisions, the newest first, read from their headings. */
export function decisionIndex(decisions: Paper[]): string {
  const rows = decisions
    .toSorted((a, b) => b.path.localeCompare(a.path))
    .map((paper) => {
      const { number, title, date, status } = readDecision(paper);
      return [`[${number}](${paper.path.split('/').at(-1)})`, title, date, status];
    });
  return table(['', 'decision', 'date', 'status'], rows);
}

/** @throws when a decision lacks its number, title, date or status. */
export function readDecision({ path, text }: Paper): { number: string; title: string; date: string; status: string } {
  const [, number, title] = /^# (\d{4}) · (.+)\n/.exec(text) ?? [];
  const [, date] = /^- Date: (\d{4}-\d{2}-\d{2})$/m.exec(text) ?? [];
  const [, status] = /^- Status: (.+)$/m.exec(text) ?? [];
  if (!number || !title || !date || !status) throw new Error(`${path} lacks its number, title, date or status`);
  return { number, title, date, status };
}
