/** What Slack answers instead of `ok: true`. */
export class SlackRefusal extends Error {
  readonly code: string;
  /** Slack's `errors`, without the `[ERROR]` that `response_metadata.messages` puts before them. */
  readonly details: string[];
  /** Further properties of the answer, e.g. `needed` beside `missing_scope`. */
  readonly extra: Record<string, unknown>;

  constructor(code: string, details: string[] = [], extra: Record<string, unknown> = {}) {
    super([code, ...details].join(' '));
    this.name = 'SlackRefusal';
    this.code = code;
    this.details = details;
    this.extra = extra;
  }

  /** The body of Slack's answer. */
  toAnswer(): Record<string, unknown> {
    return {
      ok: false,
      error: this.code,
      ...this.extra,
      ...(this.details.length > 0 && {
        errors: this.details,
        response_metadata: { messages: this.details.map((detail) => `[ERROR] ${detail}`) },
      }),
    };
  }
}
