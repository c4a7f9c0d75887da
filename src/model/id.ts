/** One segment of an ID, as the source of a regular expression: the characters between two slashes. */
export const SEGMENT = '[A-Za-z0-9@][A-Za-z0-9._+~-]*';

/**
 * The form of a tool ID: segments joined by slashes, at most 200 characters. No segment is empty or begins with a dot, so that an ID put
 * into the URL of a registry cannot leave its folder.
 */
export const TOOL_ID = new RegExp(`^(?=.{1,200}$)${SEGMENT}(?:/${SEGMENT})*$`);

/** Splits an attribute's IDs at white space and commas. */
export const splitIds = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);
