import { speak } from './elements/shared/language.js';
import * as english from './locales/english.js';

speak(english);

export { CapabilityList } from './elements/capability-list/capability-list.js';
export { RankBadge } from './elements/rank-badge/rank-badge.js';
export type { DataElementMembers, Theme } from './elements/shared/data-element.js';
export { ToolDataEvent, ToolErrorEvent } from './elements/shared/data-events.js';
export { type ToolView, ToolViewEvent } from './elements/shared/events.js';
export { ToolCompare } from './elements/tool-compare/tool-compare.js';
export type { Criterion, Kind } from './model/criterion.js';
export type { Code, Problem } from './model/problem.js';
export type { Capability, Claim, Document, Relationship, Scalar, Status, Tool, Value } from './model/tool.js';
export type { ComparisonView, Rows, ViewCell, ViewRow, ViewTool, ViewVerdict } from './model/view.js';
export { configure, type Registry, type RegistryFunction, type Settings } from './registry/settings.js';
