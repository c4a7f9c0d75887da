/** What a table is as a document: the same unknown that JSON is. */
export interface TableDocument {
  readonly title?: string;
  readonly description?: string;
  readonly lang: string;
  readonly tools: readonly Record<string, unknown>[];
  readonly criteria: readonly Record<string, unknown>[];
}
