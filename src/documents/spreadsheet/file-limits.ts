/** The largest spreadsheet taken, in megabytes. */
export const MOST_MEGABYTES = 2;

/** What may come out of a workbook's zip, in bytes; a workbook of as many rows as are taken holds a third of it. */
export const MOST_UNPACKED = 50 * 1024 * 1024;

/** Workbooks pack to a tenth or a thirtieth; what packs better than this, and is large, is a trap. */
export const MOST_RATIO = 150;
export const SMALL = 5 * 1024 * 1024;

/** Files in a workbook: tabs, pictures, settings of printers. */
export const MOST_FILES = 1000;

export const MOST_TABS = 50;

/** Of one tab, not counting what is blank. */
export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 200;
export const MOST_MERGES = 5000;

/** Letters of all the cells together: a long text shared by a thousand cells is one text in the file. */
export const MOST_LETTERS = 20_000_000;

/** Of what reads one file: its memory in megabytes, twice what the largest plan takes, and its time in milliseconds. */
export const MOST_MEMORY = 256;
export const MOST_TIME = 20_000;
