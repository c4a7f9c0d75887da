import type { Problem } from '../../model/problem.js';

/** The reason why a tool failed, as the end of a sentence. */
export function reason({ code }: Problem): string {
  switch (code) {
    case 'unknown-tool':
      return 'no such tool is known';
    case 'unavailable':
      return 'not available now';
    case 'unreachable':
      return 'cannot be reached';
    default:
      return 'cannot be shown';
  }
}
