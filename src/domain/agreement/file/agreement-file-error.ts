/** A file that cannot be loaded, with one English sentence for each thing to mend, beginning with its place. */
export class AgreementFileError extends Error {
  readonly sentences: string[];

  constructor(sentences: string[]) {
    super(sentences.join('\n'));
    this.name = 'AgreementFileError';
    this.sentences = sentences;
  }
}
