import type { Problem } from '../../model/problem.js';

/** Why a tool could not be had. */
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
