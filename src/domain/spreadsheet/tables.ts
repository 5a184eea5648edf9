import type { Table } from './column.ts';
import { fundings } from './tables/fundings.ts';
import { indicators } from './tables/indicators.ts';
import { means } from './tables/means.ts';
import { members } from './tables/members.ts';
import { milestones } from './tables/milestones.ts';
import { sheets } from './tables/sheets.ts';

/** The tables by which the plan comes and goes (X2-1), in the order of the template's tabs; their words are a vocabulary's. */
export const tables = { sheets, milestones, means, fundings, indicators, members } as const satisfies Record<
  string,
  Table
>;

export type TableName = keyof typeof tables;

export const tableNames = Object.keys(tables) as TableName[];
