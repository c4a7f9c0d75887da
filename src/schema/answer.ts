import type { Answer, Evidence, Scalar, Value } from '../model/tool.js';
import { isBlank } from './forms.js';
import { isObject } from './object.js';

const isEmpty = (value: Scalar): boolean => value === null || (typeof value === 'string' && isBlank(value));

/** A bare value, with all that it does not say. */
const bare = (value: Scalar): Answer => {
  const empty = isEmpty(value);
  return { value: empty ? null : value, status: empty ? 'unknown' : 'known', unverified: false };
};

/** A value with its evidence. What is unknown or does not apply has no value and is no extreme. */
function evident(evidence: Evidence, link: (url: string) => string | undefined): Answer {
  const { value = null, status = 'known', unverified = false, range, note, checked } = evidence;
  const none = status === 'unknown' || status === 'not-applicable';
  const empty = isEmpty(value);
  const text = evidence.text !== undefined && !isBlank(evidence.text) ? evidence.text : undefined;
  const extreme = none ? undefined : evidence.extreme;
  const source = evidence.source === undefined ? undefined : link(evidence.source);
  const says = !empty || range || extreme || text !== undefined;
  return {
    value: none || empty ? null : value,
    status: status === 'known' && !says ? 'unknown' : status,
    unverified,
    ...(text !== undefined && { text }),
    ...(extreme && { extreme }),
    ...(range && { range }),
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
    ...(checked !== undefined && { checked }),
  };
}

/** Decides every field of an answer. */
export const answerFrom = (value: Value, link: (url: string) => string | undefined): Answer =>
  isObject(value) ? evident(value, link) : bare(value as Scalar);
