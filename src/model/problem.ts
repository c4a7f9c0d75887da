/** What went wrong, as a fixed word that apps may switch on. */
export type Code =
  | 'invalid-data'
  | 'invalid-id'
  | 'unknown-tool'
  | 'unreachable'
  | 'unavailable'
  | 'too-large'
  | 'invalid-attribute'
  | 'unsupported-claim'
  | 'version-conflict';

/** One thing that is wrong, told to the author: where, what was expected, what was found, how to mend it. */
export interface Problem {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  /** Where: `tools[1].values.adoption` in data, `@rows` for an attribute, empty for the whole. */
  readonly path: string;
  readonly tool?: string;
  readonly url?: string;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
  /** The whole diagnostic in one line. */
  readonly message: string;
  readonly suggestion?: string;
  readonly retryable: boolean;
}

type Given = Pick<Problem, 'code' | 'path' | 'expected' | 'found' | 'fix'> &
  Partial<Pick<Problem, 'severity' | 'tool' | 'url' | 'status' | 'suggestion' | 'retryable'>>;

/** Makes a problem: an error that cannot be retried unless said, with its message made from its parts. */
export function problem(given: Given): Problem {
  const who = [given.tool, given.path].filter(Boolean).join(' ') || 'data';
  const where = given.url === undefined ? who : `${who} (${given.url})`;
  const message = `${where}: expected ${given.expected}, found ${given.found}. ${given.fix}`;
  return Object.freeze({ severity: 'error', retryable: false, ...given, message });
}

/** Whether anything that was asked for is missing because of these. */
export const hasErrors = (problems: readonly Problem[]): boolean => problems.some((p) => p.severity === 'error');
