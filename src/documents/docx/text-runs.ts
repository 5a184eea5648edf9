import { type IRunOptions, TextRun } from 'docx';

/** A text as Word's runs, its line ends as line breaks inside the paragraph. */
export function textRuns(text: string, style: Pick<IRunOptions, 'bold'> = {}): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...style, ...(index > 0 ? { break: 1 } : {}) }));
}
