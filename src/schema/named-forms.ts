import { criterionId, currency, date, filled, hasEnd, hasWords, language, link, toolId } from './forms.js';

/** The tests beyond a type by name. */
export const FORMS = { filled, toolId, criterionId, currency, link, date, language, hasEnd, hasWords } as const;

/** The name of a test beyond the type. */
export type Form = keyof typeof FORMS;

/** Whether a value passes such a test. */
export function hasForm(form: Form, value: unknown): boolean {
  const test = FORMS[form] as RegExp | ((value: unknown) => boolean);
  return test instanceof RegExp ? test.test(String(value)) : test(value);
}
