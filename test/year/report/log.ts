import { headOf, kindOf } from '../flags/flag-of.ts';
import { answersIn, type Matter, type Said } from '../said/said.ts';

/** Everything that was said, a line each matter. */
export function logLines(said: Said[]): string[] {
  return said.flatMap(({ on, hour, way, to, rows, matters }) => {
    const kinds = [...new Set(rows.map(kindOf))].join(', ');
    const when = `${on} ${String(hour).padStart(2, '0')} h`;
    return matters.map(
      (matter) => `${when}  ${way.padEnd(7)} ${to}  [${kinds}]  ${headOf(matter)}  {${actsOf(matter)}}`,
    );
  });
}

function actsOf(matter: Matter): string {
  return [...new Set(answersIn(matter).map(({ act }) => act))].join(', ');
}
