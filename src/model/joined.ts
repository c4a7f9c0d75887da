import type { Criterion } from './criterion.js';
import type { Problem } from './problem.js';
import type { Document, ParsedTool } from './tool.js';

/** A tool that the author asked for and that could not be loaded; `problem` says why. Its name is its ID. */
export interface FailedTool {
  readonly id: string;
  readonly name: string;
  readonly problem: Problem;
}

/** All data of a comparison, joined from its documents. The view is made from it. */
export interface Comparison extends Pick<Document, 'title' | 'description' | 'asOf' | 'more' | 'verdict'> {
  readonly criteria: readonly Criterion[];
  /** In the order shown. */
  readonly tools: readonly (ParsedTool | FailedTool)[];
}

/** Whether the tool could not be loaded. */
export const isFailed = (tool: ParsedTool | FailedTool): tool is FailedTool => Object.hasOwn(tool, 'problem');
