import type { MinutesContent } from './minutes-content.ts';

/** Minutes whose decisions go by the number that their adoption gave them (X3-19); the text itself stays. */
export function withNumbers(
  content: MinutesContent,
  decisions: { draftReference: string; reference: string }[],
): MinutesContent {
  const numberOf = (draft: string) =>
    decisions.find(({ draftReference }) => draftReference === draft)?.reference ?? draft;
  return {
    ...content,
    points: content.points.map((point) => ({
      ...point,
      tasks: point.tasks.map((task) => (task.reference ? { ...task, reference: numberOf(task.reference) } : task)),
    })),
  };
}
