import * as z from 'zod/mini';

/** The description of a part of the format: the types, the JSON Schema and docs/data.md are generated from it. */
export interface About {
  readonly meaning: string;
  /** The default value where the key is missing. */
  readonly default?: unknown;
  /** The default in words, where it is no fixed value. */
  readonly otherwise?: string;
  readonly unit?: string;
  readonly example?: unknown;
  /** The name of the type, where it has one of its own. */
  readonly name?: string;
  /** Whether a list is left out where one of its entries is broken, for a shortened list would be another answer. */
  readonly whole?: boolean;
  /** Whether the object with an optional key is left out where the key is broken. */
  readonly vital?: boolean;
}

/** The description of each schema. Not zod's global registry, which is shared with the host page. */
export const ABOUT = z.registry<About>();

/** A copy of the schema with a description: one schema (of links, say) is used in many places, with a meaning in each. */
export function described<T extends z.core.$ZodType>(schema: T, about: About): T {
  const copy = z.clone(schema);
  ABOUT.add(copy, about);
  return copy;
}

/** An optional key with a description. */
export const optional = <T extends z.core.$ZodType>(schema: T, about: About): z.ZodMiniOptional<T> =>
  described(z.optional(schema), about);
