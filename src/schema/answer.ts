import { linkIn } from '../model/plain-link.js';
import type { Answer, Evidence, Scalar, Value } from '../model/tool.js';
import { isBlank } from './forms.js';
import { isObject } from './object.js';

const isEmpty = (value: Scalar): boolean => value === null || (typeof value === 'string' && isBlank(value));

/** A bare value, with all that it does not say. */
const bare = (value: Scalar): Answer => {
  const empty = isEmpty(value);
  return { value: empty ? null : value, status: empty ? 'unknown' : 'known', unverified: false };
};

/** The absolute form of a link; nothing for an empty one, which would lead to the data itself. */
export const linkFrom = (url: string | undefined, base: string): string | undefined =>
  (url?.trim() && linkIn(url, base)) || undefined;

/** A value with its evidence. What is unknown or does not apply has no value and is no extreme. */
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

/** Decides every field of an answer. */
export const answerFrom = (value: Value, base: string): Answer => (isObject(value) ? evident(value, base) : bare(value as Scalar));
