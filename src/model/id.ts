/** What stands between slashes. */
export const SEGMENT = '[A-Za-z0-9@][A-Za-z0-9._+~-]*';

/** The form of a tool ID. It cannot climb out of a path: no segment is empty or starts with a dot. */
export const TOOL_ID = new RegExp(`^(?=.{1,200}$)${SEGMENT}(?:/${SEGMENT})*$`);

/** Splits an attribute's IDs at white space and commas. */
export const splitIds = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);
