import type { Kind } from '../document.js';
import { boolean } from './boolean.js';
import { date } from './date.js';
import type { KindRules } from './kind.js';
import { link } from './link.js';
import { list } from './list.js';
import { money } from './money.js';
import { number } from './number.js';
import { rank } from './rank.js';
import { score } from './score.js';
import { text } from './text.js';

/** The rules of all kinds of criteria, by kind. */
export const KINDS: Readonly<Record<Kind, KindRules>> = { text, number, score, rank, boolean, date, money, list, link };
