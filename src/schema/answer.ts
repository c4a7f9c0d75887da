import { linkIn } from '../model/plain-link.js';
import type { Answer, Evidence, Scalar, Value } from '../model/tool.js';
import { isBlank } from './forms.js';
import { isObject } from './object.js';

const isEmpty = (value: Scalar): boolean => value === null || (typeof value === 'string' && isBlank(value));

/** The answer of a bare value: known unless empty, and not unverified. */
const bare = (value: Scalar): Answer => {
  const empty = isEmpty(value);
  return { value: empty ? null : value, status: empty ? 'unknown' : 'known', unverified: false };
};

/** The absolute URL of a link; `undefined` for an empty link, which would lead to the data itself, and for an unsafe one. */
export const linkFrom = (url: string | undefined, base: string): string | undefined =>
  (url?.trim() && linkIn(url, base)) || undefined;

/** The answer of a value with evidence. An unknown or not-applicable answer has no value and no extreme, whatever was written. */
function evident(evidence: Evidence, base: string): Answer {
  const { value = null, status = 'known', unverified = false, text = '', extreme, source, ...rest } = evidence;
  const none = status === 'unknown' || status === 'not-applicable';
  const empty = isEmpty(value);
  const blank = isBlank(text);
  const link = linkFrom(source, base);
  return {
    value: none || empty ? null : value,
    status: status === 'known' && empty && blank && !rest.range && !extreme ? 'unknown' : status,
    unverified,
    ...rest,
    ...(!blank && { text }),
    ...(!none && extreme && { extreme }),
    ...(link && { source: link }),
  };
}

/** Makes the answer of a value that fits the format, with every field decided. */
export const answerFrom = (value: Value, base: string): Answer => (isObject(value) ? evident(value, base) : bare(value as Scalar));
