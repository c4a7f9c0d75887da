import type { Criterion } from './criterion.js';
import type { Problem } from './problem.js';
import type { Document, ParsedTool } from './tool.js';

/** A tool that was asked for and could not be had. */
export interface FailedTool {
  readonly id: string;
  readonly name: string;
  readonly problem: Problem;
}

/** All that a comparison knows, joined from its documents: what the view is made of. */
export interface Comparison extends Pick<Document, 'title' | 'description' | 'asOf' | 'more' | 'verdict'> {
  readonly criteria: readonly Criterion[];
  /** In the order shown. */
  readonly tools: readonly (ParsedTool | FailedTool)[];
}

export const isFailed = (tool: ParsedTool | FailedTool): tool is FailedTool => Object.hasOwn(tool, 'problem');
