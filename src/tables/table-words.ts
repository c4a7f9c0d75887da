import type { Words } from '../model/reading/vocabulary.js';

/** English words in heads and labels that say what a line or column of a table is, as alternatives of regular expressions. */
export const TABLE_WORDS: Words = {
  tools:
    'names?|tools?|products?|models?|plans?|tiers?|providers?|vendors?|services?|librar(?:y|ies)|frameworks?|packages?|options?|approach(?:es)?|languages?|licen[sc]es?|systems?|engines?',
  criteria:
    'features?|criteri(?:on|a)|aspects?|attributes?|propert(?:y|ies)|specs?|metrics?|parameters?|requirements?|capabilit(?:y|ies)|categor(?:y|ies)|rows?|factors?',
  notes: 'notes?|comments?|remarks?',
  total: '(?:(?:sub|grand )?totals?|sum|averages?|avg|means?|medians?)',
  rank: '#|rank|(?:s[rl]?\\.? ?)?no\\.?',
  higher: 'higher is better',
  lower: 'lower is better',
};
