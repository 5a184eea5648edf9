/** A failure of the database that whoever runs the bot can understand and mend: one or two sentences in English. */
export class DatabaseError extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'DatabaseError';
  }
}
