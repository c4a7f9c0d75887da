import { criterionId, currency, date, filled, hasEnd, hasWords, language, link, toolId } from './forms.js';

/** The tests of forms.ts by name. */
export const FORMS = { filled, toolId, criterionId, currency, link, date, language, hasEnd, hasWords } as const;

/** The name of a test of forms.ts. */
export type Form = keyof typeof FORMS;

/** Whether a value passes the test of this name. */
export function hasForm(form: Form, value: unknown): boolean {
  const test = FORMS[form] as RegExp | ((value: unknown) => boolean);
  return test instanceof RegExp ? test.test(String(value)) : test(value);
}
