import type { Button } from '@slack/types';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { button } from './blocks.ts';

/** A paper of a meeting in a format, its calendar file, or everything in one archive. */
export type DocumentChoice =
  | { paper: 'convocation' | 'agenda' | 'sheet' | 'minutes'; format: 'docx' | 'pdf' }
  | { format: 'zip' | 'ics' };

/** A button that makes a document of a meeting, named by its reference or id, and puts it into direct messages. */
export function documentButton(
  choice: DocumentChoice,
  { meeting, agreement, text }: { meeting: string; agreement: string; text: string },
): Button {
  const name = 'paper' in choice ? `${choice.paper}_${choice.format}` : choice.format;
  return button({
    actionId: `make_document:${name}`,
    text,
    value: JSON.stringify({ ...choice, meeting, agreement }),
  });
}

/** One paper, to edit and to print: « Ordre du jour (Word) », « Ordre du jour (PDF) ». */
export function paperButtons(
  paper: 'convocation' | 'agenda' | 'sheet',
  { meeting, agreement }: { meeting: string; agreement: string },
  t: Catalogue,
): Button[] {
  const words = t.papers.files;
  return (['docx', 'pdf'] as const).map((format) => {
    const text = words.ofKind({ kind: t.papers[paper], format: format === 'docx' ? words.word : words.pdf });
    return documentButton({ paper, format }, { meeting, agreement, text });
  });
}
