import type {
  AccessResponse,
  ComputePoolView,
  ComputeView,
  DeploymentView,
  HubView,
  IntegrationValidationResponse,
  ObjectEvent,
  PreviewResponse,
  ProfileBundleView,
  ProjectView,
  RequestProblem,
  TenantView,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import { openApiDocument } from './openapi.generated';
import type { components } from './paths.generated';

/** What clients are compiled with, by the name of what the document says about it. */
interface WireTypes {
  Access: AccessResponse;
  Compute: ComputeView;
  ComputePool: ComputePoolView;
  Deployment: DeploymentView;
  Hub: HubView;
  IntegrationValidation: IntegrationValidationResponse;
  ObjectEvent: ObjectEvent;
  Preview: PreviewResponse;
  ProfileBundle: ProfileBundleView;
  Project: ProjectView;
  RequestProblem: RequestProblem;
  Tenant: TenantView;
  WriteResult: WriteResponse;
}

type Agreement<Type, Documented> = [Type] extends [Documented]
  ? [Documented] extends [Type]
    ? true
    : 'the document allows what the type does not'
  : 'the type allows what the document does not';

// The type check of the repository fails here when a type and the document part ways.
const AGREEMENT: {
  [Name in keyof WireTypes]: Agreement<
    WireTypes[Name],
    components['schemas'][Name]
  >;
} = {
  Access: true,
  Compute: true,
  ComputePool: true,
  Deployment: true,
  Hub: true,
  IntegrationValidation: true,
  ObjectEvent: true,
  // Fields of any JSON, and codes of which only the common package has the list.
  Preview: 'the document allows what the type does not',
  ProfileBundle: true,
  Project: true,
  RequestProblem: 'the document allows what the type does not',
  Tenant: true,
  WriteResult: true,
};

/** Parts of responses without their own type, or with the type of a property. */
const PARTS = ['HardwareSummary', 'IncompleteSource', 'PageFields'];

describe('the types of the wire', () => {
  it('are compared with the document for all that is answered', () => {
    const answered = new Set(
      Object.values(openApiDocument.paths).flatMap(operations =>
        Object.values(operations).flatMap(({ responses }) =>
          Object.entries(responses).flatMap(([status, response]) =>
            status.startsWith('2') ? schemaNames(response) : [],
          ),
        ),
      ),
    );
    expect(answered.size).toBeGreaterThan(0);
    expect([...answered].filter(name => !PARTS.includes(name)).sort()).toEqual(
      Object.keys(AGREEMENT).sort(),
    );
  });
});

/** Names of the schemas that an answer refers to itself. */
function schemaNames(response: unknown): string[] {
  return [
    ...JSON.stringify(response).matchAll(/#\/components\/schemas\/(\w+)/g),
  ].map(([, name]) => name);
}
