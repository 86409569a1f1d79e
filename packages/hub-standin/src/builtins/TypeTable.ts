/**
 * Types by name, each a list of fields: `name! expression modifiers; …`, where `!` marks a required
 * field. Expressions: a scalar (`string`, `bool`, `int32`, `int64`, `number`, `bytes`, `time`,
 * `microtime`, `quantity`, `intOrString`, `any`), the name of a type, `[list]` or `{map}`.
 * Modifiers: `set` and `map=keys` for how lists merge, `atomic`, `merge=key` and `retainKeys` for
 * strategic merge patches, `(atomic)` and `(open)` for a type as a whole, `enum=A|B`, `default=json`, `struct` for what an empty object holds too.
 */
export type TypeTable = Readonly<Record<string, string>>;
