import { describeWithKubernetes } from '../describeWithKubernetes';
import { kubectl } from '../kubectl';
import { judgeVerdict } from '../verdicts/judgeVerdict';
import { readVerdicts } from '../verdicts/readVerdicts';
import { CustomResourceDefinition } from './CustomResourceDefinition';
import {
  fieldsWithoutDescription,
  JsonSchema,
} from './fieldsWithoutDescription';
import { HubResourceType, readResourceTypes } from './readResourceTypes';

jest.setTimeout(60_000);

interface OpenApi {
  components: {
    schemas: Record<
      string,
      JsonSchema & {
        'x-kubernetes-group-version-kind'?: {
          group: string;
          version: string;
          kind: string;
        }[];
      }
    >;
  };
}

const types = readResourceTypes();
const tables = readVerdicts();

describeWithKubernetes('the resource types of a hub', envtest => {
  it('are all established', async () => {
    const { body } = await envtest()
      .client()
      .get<{ items: CustomResourceDefinition[] }>(
        '/apis/apiextensions.k8s.io/v1/customresourcedefinitions',
      );
    const conditions = body.items.map(({ metadata, status }) => [
      metadata.name,
      (status?.conditions ?? [])
        .filter(({ status: value }) => value === 'True')
        .map(({ type }) => type),
    ]);
    const names = [...new Set(types.map(({ name }) => name))].sort();
    expect(conditions).toEqual(
      names.map(name => [
        name,
        expect.arrayContaining(['Established', 'NamesAccepted']),
      ]),
    );
  });

  describe.each(types)('$kind', type => {
    it('is explained by kubectl', async () => {
      const { group, version, plural, kind } = type;
      const text = await kubectl(
        envtest(),
        'explain',
        plural,
        `--api-version=${group}/${version}`,
      );
      expect(text).toMatch(new RegExp(`^KIND: +${kind}$`, 'm'));
      expect(text).toMatch(/^DESCRIPTION:\n +\S+ \S+/m);
      expect(text).not.toContain('<empty>');
    });

    it('has a description of each field', async () => {
      const schema = await servedSchema(type);
      expect(Object.keys(schema.properties ?? {})).toEqual(
        expect.arrayContaining(['apiVersion', 'kind', 'metadata']),
      );
      expect(fieldsWithoutDescription(schema)).toEqual([]);
    });
  });

  it('have at least 80 rows of verdicts, and each kind has some', () => {
    const rows = tables.flatMap(table => table.rows);
    expect(rows.length).toBeGreaterThanOrEqual(80);
    expect(tables.map(({ plural }) => plural)).toEqual(
      [...new Set(types.map(({ plural }) => plural))].sort(),
    );
  });

  describe.each(tables)('$plural', ({ plural, rows }) => {
    it.each(rows)('$name', async row => {
      const type = types.find(
        candidate =>
          candidate.plural === plural &&
          row.object.apiVersion === `${candidate.group}/${candidate.version}`,
      );
      const { group = '', version = '' } = type ?? {};
      const problems = await judgeVerdict(
        envtest().client(),
        { group, version, plural },
        row,
      );
      expect(problems).toEqual([]);
    });
  });

  async function servedSchema({ group, version, kind }: HubResourceType) {
    const { body } = await envtest()
      .client()
      .get<OpenApi>(`/openapi/v3/apis/${group}/${version}`);
    const schema = Object.values(body.components.schemas).find(candidate =>
      candidate['x-kubernetes-group-version-kind']?.some(
        entry => entry.kind === kind && entry.version === version,
      ),
    );
    if (!schema) {
      throw new Error(`The server publishes no schema of ${kind}`);
    }
    return schema;
  }
});
