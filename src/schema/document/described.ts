import * as z from 'zod/mini';

/** What is said of a part of the format, for its readers: the types, the JSON Schema and docs/data.md are written from it. */
export interface About {
  readonly meaning: string;
  /** What stands where the key is missing, as a value. */
  readonly default?: unknown;
  /** The same in words, where it is no fixed value. */
  readonly otherwise?: string;
  readonly unit?: string;
  readonly example?: unknown;
  /** Of a type that has a name of its own. */
  readonly name?: string;
  /** A list that goes as a whole where one of its entries is broken: without it, the list would be another answer. */
  readonly whole?: boolean;
  /** A key that takes along what holds it where it is broken, though it may be missing. */
  readonly vital?: boolean;
}

/** What is said of each schema. A registry of our own: zod's global one is shared with the host page. */
export const ABOUT = z.registry<About>();

/** The schema, with what is said of it. Each is a copy: one schema of links stands in many places, with a meaning in each. */
export function described<T extends z.core.$ZodType>(schema: T, about: About): T {
  const copy = z.clone(schema);
  ABOUT.add(copy, about);
  return copy;
}

/** A key that may be missing. */
export const optional = <T extends z.core.$ZodType>(schema: T, about: About): z.ZodMiniOptional<T> =>
  described(z.optional(schema), about);
