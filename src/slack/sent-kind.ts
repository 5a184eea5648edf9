import { logoRequest } from './logo-request.ts';

export type SentKind = 'logo' | 'calendar' | 'spreadsheet' | 'other';

const SPREADSHEETS = /\.(xlsx|xlsm|xls|csv|tsv|ods|numbers)$/i;

/** What somebody sends the bot: a logo when they say so, else by the names of the files; one that is neither makes it `other`. */
export function sentKind(files: { name?: string | null | undefined }[], text: string): SentKind {
  if (logoRequest(text) !== null) return 'logo';
  const kinds = new Set(
    files.map(({ name }): SentKind => {
      // Slack does not always say a name: a nameless file is looked at once it is here.
      if (!name || /\.ics$/i.test(name)) return 'calendar';
      return SPREADSHEETS.test(name) ? 'spreadsheet' : 'other';
    }),
  );
  const [kind = 'other', ...others] = kinds;
  return others.length > 0 ? 'other' : kind;
}
