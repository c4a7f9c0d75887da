/** The text of docs/elements.md about events in general, before the fields of each event. */
export const EVENTS = `## Events

They bubble, cross shadow roots, and cannot be cancelled. Each is a class of its own, exported by the package.
`;

/** The part of docs/elements.md that is not generated from custom-elements.json: problems, `configure`, attributes of tables. */
export const AFTER_ELEMENTS = `## A problem

\`element.problems\` and \`tool-error\` hold frozen objects of this form:

| Field | Type | Meaning |
|---|---|---|
| \`code\` | one of the codes below | What went wrong, as a fixed word that apps may switch on. |
| \`severity\` | \`'error' \\| 'warning'\` | An error: something that was asked for is missing. Warnings never change the state. |
| \`path\` | \`string\` | Where: \`tools[1].values.price\` in data, \`row 'Price'\` in a table, \`@rows\` for an attribute, empty for the whole. |
| \`tool\`, \`url\`, \`status\` | \`string\`, \`string\`, \`number\` | The ID, the address and its HTTP status, where there are any. |
| \`expected\`, \`found\`, \`fix\` | \`string\` | What was expected, what was found, how to mend it. |
| \`message\` | \`string\` | All of that in one line. |
| \`suggestion\` | \`string\` | What was probably meant, where something is near. |
| \`retryable\` | \`boolean\` | Whether the same request may work later. |

| Code | When |
|---|---|
| \`invalid-data\` | Malformed JSON, data that breaks the format, HTML or nothing where data belongs, an answer for another ID, a cell that does not fit its row. |
| \`invalid-id\` | An ID of the wrong form, or listed twice. |
| \`unknown-tool\` | 404, 410, or absent from a batch. |
| \`unreachable\` | No connection, CORS, blocked by policy, another 4xx, no registry set. |
| \`unavailable\` | 5xx, 408, 429, or no answer in time. |
| \`too-large\` | Over a limit, or more than a hundred problems in one source. |
| \`invalid-attribute\` | A value, a name or an ID in an attribute that is not understood; also a \`data-…\` hint of a table. |
| \`unsupported-claim\` | The author's verdict claims what the cells do not bear out. |
| \`version-conflict\` | The script is on the page twice. |

What the reader sees and what to do: [when-something-is-wrong.md](when-something-is-wrong.md).

## \`configure\`

\`\`\`js
import { configure } from 'tool-compare';

configure({ registry: 'https://example.com/tools/' });
\`\`\`

| Key | Type | Meaning |
|---|---|---|
| \`registry\` | \`string \\| RegistryFunction \\| null\` | Where IDs are resolved on this page, for elements that name no registry of their own; \`null\` for none. A function gets \`(ids, { signal })\` and answers with a tool, a list of tools or a document. |

It may be called again at any time: elements that stand on it load again. [registries.md](registries.md) says what a registry answers.

## A table as the data

A \`<table>\` inside the tag, or a \`<script>\` with \`text/csv\` or \`text/markdown\`, may say more by attributes; behind a \`src\` those of
the whole table are written \`#tools=rows&empty=no\`. [from-a-table.md](from-a-table.md) explains them.

| On the table or script | Values | Meaning |
|---|---|---|
| \`data-tools\` | \`columns\`, \`rows\` | Where the tools are. On a table beside IDs it says that the table is the data, not the fallback. |
| \`data-yes\` | \`better\` | In every yes-or-no row yes is better. |
| \`data-empty\` | \`no\` | Empty cells and dashes are a no. |
| \`lang\` | a language | Of its words and of the marks in its figures; else the closest one around it. |

| On a line, or on the head of a column where tools are lines | Values | Meaning |
|---|---|---|
| \`data-kind\` | a \`kind\`, \`capabilities\` | How its cells are read; \`capabilities\`: a list of what each tool can do. |
| \`data-better\` | \`higher\`, \`lower\` | Which way is better. |
| \`data-unit\`, \`data-currency\` | text, a code such as \`EUR\` | Of cells that name none. |
| \`data-min\`, \`data-max\` | numbers | The scale that bars are drawn on. |
| \`data-tolerance\`, \`data-weight\` | numbers from 0 | Differences up to this are ties; how much a score counts. |
| \`data-format\` | \`plain\`, \`compact\`, \`percent\`, \`bytes\`, \`duration\` | How figures are printed. |
| \`data-id\` | an ID | Of the row, or, on a tool's head, of the tool; else it is made from the name. |
`;
