/** Where each part of the settings is said to belong, in the order of the page. */
const SECTIONS = [
  { title: 'Hubs', paths: ['paletteai.hubs'] },
  { title: 'Groups', paths: ['paletteai.groups'] },
  {
    title: 'Integrations',
    paths: ['paletteai.integrations', 'paletteai.egress'],
  },
  { title: 'Catalog', paths: ['catalog.providers.paletteai'] },
  { title: 'Sign-in', paths: ['auth.providers.paletteai', 'paletteai.signIn'] },
  { title: 'Software templates', paths: ['paletteai.templates'] },
  { title: 'This portal', paths: ['portal'] },
];

const UNITS = [
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
  'milliseconds',
];

/**
 * The settings of the suite as a page of the documentation.
 *
 * @param schemas - JSON schemas of the packages, each with its part of the settings
 */
export function renderConfiguration(schemas) {
  const sections = SECTIONS.map(({ title, paths }) =>
    [
      `## ${title}`,
      '',
      '| Key | Value | What it does |',
      '| --- | --- | --- |',
      ...withoutRepeats(
        paths.flatMap(path =>
          schemasAt(schemas, path).flatMap(schema => rowsOf(schema, path)),
        ),
      ).map(renderRow),
    ].join('\n'),
  );
  refuseUnknown(schemas);
  return `${[
    '# Configuration',
    'All settings that the packages read from `app-config.yaml`, generated from their schemas. `<name>` is a name of your choice, `[]` an item of a list. Write durations as `{ minutes: 5 }`, or as text where allowed.',
    ...sections,
  ].join('\n\n')}\n`;
}

function schemasAt(schemas, path) {
  const found = schemas
    .map(schema =>
      path
        .split('.')
        .reduce((parent, key) => parent?.properties?.[key], schema),
    )
    .filter(Boolean);
  if (found.length === 0) {
    throw new Error(`No package has a schema of ${path}`);
  }
  return found;
}

/** A setting that belongs nowhere would be missing on the page. */
function refuseUnknown(schemas) {
  const known = SECTIONS.flatMap(({ paths }) => paths);
  for (const { properties } of schemasAt(schemas, 'paletteai')) {
    for (const key of Object.keys(properties ?? {})) {
      if (!known.includes(`paletteai.${key}`)) {
        throw new Error(`No section of the page is about paletteai.${key}`);
      }
    }
  }
}

/** Rows for a schema and everything below it that has a description or no further parts. */
function rowsOf(schema, key) {
  const parts = partsOf(schema);
  const own =
    schema.description || parts.length === 0
      ? [{ key, values: valuesOf(schema), description: describe(schema) }]
      : [];
  return [
    ...own,
    ...parts.flatMap(([suffix, part]) => rowsOf(part, `${key}${suffix}`)),
  ];
}

/** What alternatives have in common is one row. */
function withoutRepeats(rows) {
  const byKey = new Map();
  for (const row of rows) {
    const known = byKey.get(row.key);
    const values = [...new Set([...(known?.values ?? []), ...row.values])];
    byKey.set(row.key, {
      ...row,
      values,
      description: known?.description || row.description,
    });
  }
  return [...byKey.values()];
}

function partsOf(schema) {
  if (isDuration(schema)) {
    return [];
  }
  const alternatives = schema.anyOf ?? schema.oneOf ?? [];
  return [
    ...Object.entries(schema.properties ?? {}).map(([name, part]) => [
      `.${name}`,
      part,
    ]),
    ...(isObject(schema.additionalProperties) &&
    Object.keys(schema.additionalProperties).length > 0
      ? [['.<name>', schema.additionalProperties]]
      : []),
    ...(isObject(schema.items) && !isPlain(schema.items)
      ? [['[]', schema.items]]
      : []),
    ...alternatives.filter(hasParts).flatMap(partsOf),
  ];
}

function hasParts(schema) {
  return Boolean(schema.properties ?? schema.additionalProperties);
}

function valuesOf(schema) {
  const values =
    schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  if (values.length > 0) {
    return values.map(value => `\`${value}\``);
  }
  if (isDuration(schema)) {
    return ['duration'];
  }
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) {
    return alternatives.flatMap(valuesOf);
  }
  return schema.type === 'array' && isPlain(schema.items)
    ? [`list of ${valuesOf(schema.items).join(' or ')}`]
    : [schema.type].flat();
}

/** Whether a value has no properties. */
function isPlain(schema) {
  return Boolean(schema?.enum) || ['string', 'number'].includes(schema?.type);
}

function isDuration({ properties }) {
  const keys = Object.keys(properties ?? {});
  return keys.length > 0 && keys.every(key => UNITS.includes(key));
}

function describe({ description = '', visibility, deepVisibility }) {
  const secret =
    visibility === 'secret' || deepVisibility === 'secret' ? 'Secret.' : '';
  return [description.replace(/\s+/g, ' ').trim(), secret]
    .filter(Boolean)
    .join(' ');
}

function renderRow({ key, values, description }) {
  const cells = [`\`${key}\``, [...new Set(values)].join(' or '), description];
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function isObject(value) {
  return typeof value === 'object' && value !== null;
}
