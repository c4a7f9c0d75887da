/** A table as a document, which is not checked yet: the schema reads it as it reads JSON. */
export interface TableDocument {
  readonly title?: string;
  readonly description?: string;
  readonly lang: string;
  readonly tools: readonly Record<string, unknown>[];
  readonly criteria: readonly Record<string, unknown>[];
}
