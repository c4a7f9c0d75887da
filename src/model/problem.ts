/** The cause of a problem, as a fixed word that apps may switch on. */
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

/** A diagnostic for the author: where something is wrong, what was expected there, what was found, and how to mend it. */
export interface Problem {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  /** The place: `tools[1].values.adoption` in data, `@rows` for an attribute, empty for the data as a whole. */
  readonly path: string;
  /** ID of the tool, where the problem is about one. */
  readonly tool?: string;
  /** URL that was requested, where the problem is about a request. */
  readonly url?: string;
  /** HTTP status of the response; missing where none came. */
  readonly status?: number;
  /** Completes 'expected …'. */
  readonly expected: string;
  /** Completes 'found …'. */
  readonly found: string;
  /** A sentence that tells how to mend it, or what happens until it is mended. */
  readonly fix: string;
  /** The whole diagnostic in one line: `TOOL PATH (URL): expected …, found …. FIX`. */
  readonly message: string;
  /** The known ID, attribute or value nearest to the one found. */
  readonly suggestion?: string;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
}

/** The fields of a problem that its maker sets: `message` is made from them, and some have defaults. */
type ProblemParts = Pick<Problem, 'code' | 'path' | 'expected' | 'found' | 'fix'> &
  Partial<Pick<Problem, 'severity' | 'tool' | 'url' | 'status' | 'suggestion' | 'retryable'>>;

/** Makes a frozen problem with its message. Defaults: severity 'error', not retryable. */
export function problem(parts: ProblemParts): Problem {
  const who = [parts.tool, parts.path].filter(Boolean).join(' ') || 'data';
  const where = parts.url === undefined ? who : `${who} (${parts.url})`;
  const message = `${where}: expected ${parts.expected}, found ${parts.found}. ${parts.fix}`;
  return Object.freeze({ severity: 'error', retryable: false, ...parts, message });
}

/** Whether any of the problems is an error, which means that something the author asked for is not shown. */
export const hasErrors = (problems: readonly Problem[]): boolean => problems.some((p) => p.severity === 'error');
