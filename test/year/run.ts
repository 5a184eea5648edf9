import { parseArgs } from 'node:util';
import { activeCast } from './cast/players.ts';
import { judgeYear } from './judge-year.ts';
import { type LivedYear, liveYear } from './live-year.ts';
import { reportYear } from './report/report-year.ts';
import { activeYear } from './script/active-year.ts';

// npm run year [-- --only active|silent] [--log] [--markdown]: from 4 January 2021 to 31 January 2022 in the sandbox, twice:
// an active coordinator and people who answer; then nobody does anything. Prints who was told what, what is wrong with it,
// and whether the bars are kept; ends with 1 when one is broken. See the README beside.

const { values: given } = parseArgs({
  options: { only: { type: 'string' }, log: { type: 'boolean' }, markdown: { type: 'boolean' } },
});

const years: Record<string, () => Promise<LivedYear>> = {
  active: () => liveYear({ scenes: activeYear, players: activeCast() }),
  silent: () => liveYear({ scenes: [], players: [] }),
};
let broken = 0;
for (const [name, live] of Object.entries(years)) {
  if (given.only && given.only !== name) continue;
  const year = await live();
  const judged = judgeYear(year);
  const lines = reportYear(name, year, judged, { hasLog: given.log ?? false, isMarkdown: given.markdown ?? false });
  process.stdout.write(`${lines.join('\n')}\n`);
  broken += judged.bars.filter(({ isHeld }) => !isHeld).length;
}
process.exit(broken === 0 ? 0 : 1);
