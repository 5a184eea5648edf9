/** The lists that are searched as one types; what each offers is in `suggestions.ts`. */
export type SuggestionId = 'people' | 'seats' | 'mandates' | 'expected' | 'sheets' | 'indicators' | 'means-targets';
