// Generated from openapi.yaml by "yarn generate-schema"; do not edit.

/** The OpenAPI document of the REST API. */
export const openApiDocument = {
  openapi: '3.0.3',
  info: {
    title: 'paletteai',
    version: '1',
    description:
      'PaletteAI on all hubs of the portal. Reads show what the caller is a member of; writes are made on the hub in the\nname of the caller, so the roles of the hub have the last word.\n',
    license: {
      name: 'Apache-2.0',
      url: 'https://www.apache.org/licenses/LICENSE-2.0.html',
    },
  },
  servers: [{ url: '/' }],
  paths: {
    '/hubs': {
      get: {
        operationId: 'listHubs',
        tags: ['Hubs'],
        summary:
          'The hubs of the portal, with the state of each watch and what is known of their compatibility.',
        responses: {
          '200': {
            description: 'All hubs.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Hub' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}': {
      get: {
        operationId: 'getHub',
        tags: ['Hubs'],
        summary:
          'One hub; its schemas are compared with what the portal reads and writes.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        responses: {
          '200': {
            description: 'The hub.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Hub' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/tenants': {
      get: {
        operationId: 'listTenants',
        tags: ['Tenants'],
        summary: 'The tenants that the caller administers or has a project in.',
        parameters: [
          {
            name: 'hub',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'search',
            in: 'query',
            schema: { type: 'string', maxLength: 256 },
          },
          {
            name: 'status',
            in: 'query',
            schema: {
              type: 'array',
              maxItems: 32,
              items: { type: 'string', maxLength: 64 },
            },
          },
          {
            name: 'orderField',
            in: 'query',
            schema: {
              type: 'string',
              enum: ['name', 'displayName', 'hub', 'status', 'createdAt'],
            },
          },
          {
            name: 'order',
            in: 'query',
            schema: { type: 'string', enum: ['asc', 'desc'] },
          },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 1000 },
          },
          {
            name: 'cursor',
            in: 'query',
            schema: { type: 'string', maxLength: 4096 },
          },
        ],
        responses: {
          '200': {
            description: 'A page of tenants.',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    { $ref: '#/components/schemas/PageFields' },
                    {
                      type: 'object',
                      required: ['items'],
                      properties: {
                        items: {
                          type: 'array',
                          items: { $ref: '#/components/schemas/Tenant' },
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/tenants/{tenant}': {
      get: {
        operationId: 'getTenant',
        tags: ['Tenants'],
        summary: 'One tenant.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'tenant',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        responses: {
          '200': {
            description: 'The tenant.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Tenant' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/tenants/{tenant}/access': {
      get: {
        operationId: 'getTenantAccess',
        tags: ['Tenants'],
        summary: 'What the caller may do in a tenant, outside of its projects.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'tenant',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        responses: {
          '200': {
            description: 'What is allowed.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Access' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/projects': {
      get: {
        operationId: 'listProjects',
        tags: ['Projects'],
        summary: 'The projects that the caller is a member of.',
        parameters: [
          {
            name: 'hub',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'tenant',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'search',
            in: 'query',
            schema: { type: 'string', maxLength: 256 },
          },
          {
            name: 'status',
            in: 'query',
            schema: {
              type: 'array',
              maxItems: 32,
              items: { type: 'string', maxLength: 64 },
            },
          },
          {
            name: 'tags',
            in: 'query',
            schema: {
              type: 'array',
              maxItems: 32,
              items: { type: 'string', maxLength: 512 },
            },
          },
          {
            name: 'owner',
            in: 'query',
            schema: { type: 'string', maxLength: 256 },
          },
          {
            name: 'orderField',
            in: 'query',
            schema: {
              type: 'string',
              enum: [
                'name',
                'displayName',
                'hub',
                'tenant',
                'status',
                'gpusUsed',
                'createdAt',
              ],
            },
          },
          {
            name: 'order',
            in: 'query',
            schema: { type: 'string', enum: ['asc', 'desc'] },
          },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 1000 },
          },
          {
            name: 'cursor',
            in: 'query',
            schema: { type: 'string', maxLength: 4096 },
          },
        ],
        responses: {
          '200': {
            description: 'A page of projects.',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    { $ref: '#/components/schemas/PageFields' },
                    {
                      type: 'object',
                      required: ['items'],
                      properties: {
                        items: {
                          type: 'array',
                          items: { $ref: '#/components/schemas/Project' },
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/project-facets': {
      get: {
        operationId: 'listProjectFacet',
        tags: ['Projects'],
        summary:
          'What the projects that the caller is a member of can be filtered by.',
        parameters: [
          {
            name: 'facet',
            in: 'query',
            required: true,
            schema: {
              type: 'string',
              enum: ['tenant', 'status', 'tag', 'owner'],
            },
          },
          {
            name: 'hub',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'search',
            in: 'query',
            schema: { type: 'string', maxLength: 256 },
          },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 1000 },
          },
        ],
        responses: {
          '200': {
            description: 'Values of the facet, those of most projects first.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items', 'totalItems', 'incomplete'],
                  properties: {
                    items: {
                      type: 'array',
                      items: {
                        type: 'object',
                        required: ['value', 'projects'],
                        properties: {
                          value: { type: 'string' },
                          projects: { type: 'integer', minimum: 1 },
                        },
                      },
                    },
                    totalItems: { type: 'integer', minimum: 0 },
                    incomplete: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/IncompleteSource' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/compute': {
      get: {
        operationId: 'getComputeSummary',
        tags: ['Compute'],
        summary:
          'The machines of all projects that the caller is a member of, each counted once.',
        parameters: [
          {
            name: 'hub',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'tenant',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        responses: {
          '200': {
            description: 'Number of machines by hardware.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items', 'inventories', 'incomplete'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/HardwareSummary' },
                    },
                    inventories: { type: 'integer', minimum: 0 },
                    oldestSync: { type: 'string' },
                    incomplete: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/IncompleteSource' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/projects': {
      post: {
        operationId: 'createProject',
        tags: ['Projects'],
        summary:
          'Creates a project with everything that it starts with. The same request once more changes nothing.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ProjectRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'It was there already, just as requested.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WriteResult' },
              },
            },
          },
          '201': {
            description: 'What was done.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WriteResult' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/project-previews': {
      post: {
        operationId: 'previewProject',
        tags: ['Projects'],
        summary:
          'What creating a project would do, tried on the hub without storing anything.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ProjectRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The preview.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Preview' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/project-names/{name}': {
      get: {
        operationId: 'checkProjectName',
        tags: ['Projects'],
        summary:
          'Whether a project can have this name; for administrators of a tenant on the hub.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'name',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        responses: {
          '200': {
            description: 'Whether the name is free; a problem says why not.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['available', 'problems'],
                  properties: {
                    available: { type: 'boolean' },
                    problems: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/RequestProblem' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/projects/{project}': {
      get: {
        operationId: 'getProject',
        tags: ['Projects'],
        summary: 'One project.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        responses: {
          '200': {
            description: 'The project.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Project' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
      delete: {
        operationId: 'deleteProject',
        tags: ['Projects'],
        summary: 'Deletes a project with everything in it.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        responses: {
          '200': {
            description: 'What was done. The hub may clean up for some time.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WriteResult' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/projects/{project}/access': {
      get: {
        operationId: 'getProjectAccess',
        tags: ['Projects'],
        summary: 'What the caller may do in a project.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        responses: {
          '200': {
            description: 'What is allowed.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Access' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/projects/{project}/compute': {
      get: {
        operationId: 'listCompute',
        tags: ['Compute'],
        summary: 'The machines that a project may use.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        responses: {
          '200': {
            description: 'The inventories of the project.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items', 'incomplete'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Compute' },
                    },
                    incomplete: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/IncompleteSource' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/projects/{project}/events': {
      get: {
        operationId: 'listEvents',
        tags: ['Events'],
        summary: 'What happened to one object of a project, the newest first.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'kind',
            in: 'query',
            required: true,
            schema: {
              type: 'string',
              enum: [
                'project',
                'compute',
                'computeConfig',
                'computePool',
                'profileBundle',
                'aiWorkload',
                'settings',
              ],
            },
          },
          {
            name: 'name',
            in: 'query',
            required: true,
            schema: {
              type: 'string',
              maxLength: 253,
              pattern: '^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The events that the hub still knows.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/ObjectEvent' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/compute-pools': {
      get: {
        operationId: 'listComputePools',
        tags: ['Compute pools'],
        summary:
          'The compute pools of all projects that the caller is a member of.',
        parameters: [
          {
            name: 'hub',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'tenant',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'search',
            in: 'query',
            schema: { type: 'string', maxLength: 256 },
          },
          {
            name: 'status',
            in: 'query',
            schema: {
              type: 'array',
              maxItems: 32,
              items: { type: 'string', maxLength: 64 },
            },
          },
          {
            name: 'orderField',
            in: 'query',
            schema: {
              type: 'string',
              enum: ['name', 'hub', 'project', 'status', 'createdAt'],
            },
          },
          {
            name: 'order',
            in: 'query',
            schema: { type: 'string', enum: ['asc', 'desc'] },
          },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 1000 },
          },
          {
            name: 'cursor',
            in: 'query',
            schema: { type: 'string', maxLength: 4096 },
          },
        ],
        responses: {
          '200': {
            description: 'A page of compute pools.',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    { $ref: '#/components/schemas/PageFields' },
                    {
                      type: 'object',
                      required: ['items'],
                      properties: {
                        items: {
                          type: 'array',
                          items: { $ref: '#/components/schemas/ComputePool' },
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/projects/{project}/compute-pools': {
      post: {
        operationId: 'createComputePool',
        tags: ['Compute pools'],
        summary:
          'Requests a compute pool. The same request once more changes nothing.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ComputePoolRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'It was there already, just as requested.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WriteResult' },
              },
            },
          },
          '201': {
            description: 'What was done.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WriteResult' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/projects/{project}/compute-pool-previews': {
      post: {
        operationId: 'previewComputePool',
        tags: ['Compute pools'],
        summary:
          'What requesting a compute pool would do, tried on the hub without storing anything.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ComputePoolRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The preview.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Preview' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/projects/{project}/compute-pools/{name}': {
      get: {
        operationId: 'getComputePool',
        tags: ['Compute pools'],
        summary: 'One compute pool.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'name',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        responses: {
          '200': {
            description: 'The compute pool.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ComputePool' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
      delete: {
        operationId: 'deleteComputePool',
        tags: ['Compute pools'],
        summary: 'Deletes a compute pool.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'name',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'deletionPolicy',
            in: 'query',
            description:
              'Whether the cluster goes too (delete) or stays in Palette (orphan); as the pool says when absent.',
            schema: { type: 'string', enum: ['delete', 'orphan'] },
          },
        ],
        responses: {
          '200': {
            description: 'What was done. The hub may clean up for some time.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WriteResult' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/profile-bundles': {
      get: {
        operationId: 'listProfileBundles',
        tags: ['Profile bundles'],
        summary:
          'The profile bundles of all projects that the caller is a member of, one entry per version.',
        parameters: [
          {
            name: 'hub',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'tenant',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'search',
            in: 'query',
            schema: { type: 'string', maxLength: 256 },
          },
          {
            name: 'status',
            in: 'query',
            schema: {
              type: 'array',
              maxItems: 32,
              items: { type: 'string', maxLength: 64 },
            },
          },
          {
            name: 'type',
            in: 'query',
            schema: {
              type: 'array',
              maxItems: 4,
              items: {
                type: 'string',
                enum: ['Infrastructure', 'Application', 'Fullstack', 'Model'],
              },
            },
          },
          {
            name: 'orderField',
            in: 'query',
            schema: {
              type: 'string',
              enum: [
                'name',
                'displayName',
                'hub',
                'project',
                'status',
                'createdAt',
              ],
            },
          },
          {
            name: 'order',
            in: 'query',
            schema: { type: 'string', enum: ['asc', 'desc'] },
          },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 1000 },
          },
          {
            name: 'cursor',
            in: 'query',
            schema: { type: 'string', maxLength: 4096 },
          },
        ],
        responses: {
          '200': {
            description: 'A page of profile bundles.',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    { $ref: '#/components/schemas/PageFields' },
                    {
                      type: 'object',
                      required: ['items'],
                      properties: {
                        items: {
                          type: 'array',
                          items: { $ref: '#/components/schemas/ProfileBundle' },
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/projects/{project}/profile-bundles/{bundleName}': {
      get: {
        operationId: 'getProfileBundle',
        tags: ['Profile bundles'],
        summary:
          'One profile bundle with its versions, the newest first, and the variables of each.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'bundleName',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        responses: {
          '200': {
            description: 'The profile bundle.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['bundleName', 'displayName', 'versions'],
                  properties: {
                    bundleName: { type: 'string' },
                    displayName: { type: 'string' },
                    versions: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/ProfileBundle' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/app-deployments': {
      get: {
        operationId: 'listAppDeployments',
        tags: ['App deployments'],
        summary:
          'The app deployments of all projects that the caller is a member of.',
        parameters: [
          {
            name: 'hub',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'tenant',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'search',
            in: 'query',
            schema: { type: 'string', maxLength: 256 },
          },
          {
            name: 'status',
            in: 'query',
            schema: {
              type: 'array',
              maxItems: 32,
              items: { type: 'string', maxLength: 64 },
            },
          },
          {
            name: 'orderField',
            in: 'query',
            schema: {
              type: 'string',
              enum: [
                'name',
                'displayName',
                'hub',
                'project',
                'status',
                'createdAt',
              ],
            },
          },
          {
            name: 'order',
            in: 'query',
            schema: { type: 'string', enum: ['asc', 'desc'] },
          },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 1000 },
          },
          {
            name: 'cursor',
            in: 'query',
            schema: { type: 'string', maxLength: 4096 },
          },
        ],
        responses: {
          '200': {
            description: 'A page of app deployments.',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    { $ref: '#/components/schemas/PageFields' },
                    {
                      type: 'object',
                      required: ['items'],
                      properties: {
                        items: {
                          type: 'array',
                          items: { $ref: '#/components/schemas/Deployment' },
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/projects/{project}/app-deployments': {
      post: {
        operationId: 'createAppDeployment',
        tags: ['App deployments'],
        summary: 'Deploys an app. The same request once more changes nothing.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/AppDeploymentRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'It was there already, just as requested.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WriteResult' },
              },
            },
          },
          '201': {
            description: 'What was done.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WriteResult' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/projects/{project}/app-deployment-previews': {
      post: {
        operationId: 'previewAppDeployment',
        tags: ['App deployments'],
        summary:
          'What deploying an app would do, tried on the hub without storing anything.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/AppDeploymentRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The preview.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Preview' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/projects/{project}/app-deployments/{name}': {
      get: {
        operationId: 'getAppDeployment',
        tags: ['App deployments'],
        summary: 'One app deployment.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'name',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        responses: {
          '200': {
            description: 'The app deployment.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Deployment' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
      delete: {
        operationId: 'deleteAppDeployment',
        tags: ['App deployments'],
        summary: 'Deletes an app deployment.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'name',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        responses: {
          '200': {
            description: 'What was done. The hub may clean up for some time.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WriteResult' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/model-deployments': {
      get: {
        operationId: 'listModelDeployments',
        tags: ['Model deployments'],
        summary:
          'The model deployments of all projects that the caller is a member of.',
        parameters: [
          {
            name: 'hub',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'tenant',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'query',
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'search',
            in: 'query',
            schema: { type: 'string', maxLength: 256 },
          },
          {
            name: 'status',
            in: 'query',
            schema: {
              type: 'array',
              maxItems: 32,
              items: { type: 'string', maxLength: 64 },
            },
          },
          {
            name: 'orderField',
            in: 'query',
            schema: {
              type: 'string',
              enum: [
                'name',
                'displayName',
                'hub',
                'project',
                'status',
                'createdAt',
              ],
            },
          },
          {
            name: 'order',
            in: 'query',
            schema: { type: 'string', enum: ['asc', 'desc'] },
          },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 1000 },
          },
          {
            name: 'cursor',
            in: 'query',
            schema: { type: 'string', maxLength: 4096 },
          },
        ],
        responses: {
          '200': {
            description: 'A page of model deployments.',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    { $ref: '#/components/schemas/PageFields' },
                    {
                      type: 'object',
                      required: ['items'],
                      properties: {
                        items: {
                          type: 'array',
                          items: { $ref: '#/components/schemas/Deployment' },
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/hubs/{hub}/projects/{project}/model-deployments/{name}': {
      get: {
        operationId: 'getModelDeployment',
        tags: ['Model deployments'],
        summary: 'One model deployment.',
        parameters: [
          {
            name: 'hub',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'project',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
          {
            name: 'name',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 253 },
          },
        ],
        responses: {
          '200': {
            description: 'The model deployment.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Deployment' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/integrations/validate': {
      post: {
        operationId: 'validateIntegration',
        tags: ['Integrations'],
        summary:
          'Tries an integration with Palette, Hugging Face or NVIDIA NGC without saving anything.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/IntegrationRequest' },
            },
          },
        },
        responses: {
          '200': {
            description: 'What was tried, and how it ended.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/IntegrationValidation' },
              },
            },
          },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
  },
  components: {
    responses: {
      Failure: {
        description: 'Why the request failed.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Failure' },
          },
        },
      },
    },
    schemas: {
      Failure: {
        type: 'object',
        required: ['error', 'request', 'response'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: { type: 'string' },
              message: { type: 'string' },
              code: { type: 'string' },
              hub: {
                type: 'string',
                description: 'The hub that could not be asked.',
              },
              since: {
                type: 'string',
                description: 'Since when it cannot be asked; ISO 8601.',
              },
              reason: { type: 'string', description: 'What is in the way.' },
              denied: {
                type: 'string',
                enum: ['person', 'portal', 'impersonation', 'policy'],
                description: 'Who lacks the right on the hub.',
              },
              adminGroups: {
                type: 'array',
                items: { type: 'string' },
                description: 'Groups whose members can grant what is missing.',
              },
              outcomes: {
                type: 'array',
                items: { $ref: '#/components/schemas/ObjectOutcome' },
                description: 'What was done before it failed.',
              },
            },
          },
          request: {
            type: 'object',
            required: ['method', 'url'],
            properties: { method: { type: 'string' }, url: { type: 'string' } },
          },
          response: {
            type: 'object',
            required: ['statusCode'],
            properties: { statusCode: { type: 'integer' } },
          },
          problems: {
            type: 'array',
            description: 'What is wrong with the request, each with its place.',
            items: { $ref: '#/components/schemas/RequestProblem' },
          },
          hubProblems: {
            type: 'array',
            description:
              'Fields of an object that the hub refused, in its words.',
            items: { $ref: '#/components/schemas/HubFieldProblem' },
          },
        },
      },
      RequestProblem: {
        type: 'object',
        required: ['code', 'path', 'parameters', 'message'],
        properties: {
          code: { type: 'string' },
          path: { type: 'string' },
          parameters: { $ref: '#/components/schemas/Texts' },
          message: { type: 'string' },
        },
      },
      HubFieldProblem: {
        type: 'object',
        required: ['reason', 'message'],
        properties: {
          path: { type: 'string' },
          reason: { type: 'string' },
          message: { type: 'string' },
        },
      },
      IncompleteSource: {
        type: 'object',
        required: ['hub', 'reason'],
        properties: {
          hub: { type: 'string' },
          since: { type: 'string' },
          reason: { type: 'string' },
        },
      },
      PageFields: {
        type: 'object',
        required: ['totalItems', 'pageInfo', 'incomplete'],
        properties: {
          totalItems: { type: 'integer', minimum: 0 },
          pageInfo: {
            type: 'object',
            properties: { nextCursor: { type: 'string' } },
          },
          incomplete: {
            type: 'array',
            items: { $ref: '#/components/schemas/IncompleteSource' },
          },
        },
      },
      Texts: { type: 'object', additionalProperties: { type: 'string' } },
      Counts: { type: 'object', additionalProperties: { type: 'integer' } },
      Hub: {
        type: 'object',
        required: ['id', 'title', 'kinds', 'compatibility'],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          uiUrl: { type: 'string' },
          kinds: {
            type: 'object',
            additionalProperties: { $ref: '#/components/schemas/KindStatus' },
          },
          compatibility: {
            type: 'object',
            required: ['gaps'],
            properties: {
              checkedAt: { type: 'string' },
              gaps: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['kind', 'path', 'use'],
                  properties: {
                    kind: { $ref: '#/components/schemas/KindName' },
                    path: { type: 'string' },
                    use: { type: 'string', enum: ['read', 'write'] },
                  },
                },
              },
            },
          },
        },
      },
      KindName: {
        type: 'string',
        enum: [
          'settings',
          'namespace',
          'secret',
          'tenant',
          'project',
          'compute',
          'computeConfig',
          'computePool',
          'scalingPolicy',
          'aiWorkload',
          'profileBundle',
          'workloadProfile',
        ],
      },
      KindStatus: {
        oneOf: [
          {
            type: 'object',
            required: ['state'],
            properties: { state: { type: 'string', enum: ['connecting'] } },
          },
          {
            type: 'object',
            required: ['state'],
            properties: { state: { type: 'string', enum: ['live'] } },
          },
          {
            type: 'object',
            required: ['state', 'since', 'reason'],
            properties: {
              state: { type: 'string', enum: ['stale'] },
              since: { type: 'string' },
              reason: { type: 'string' },
            },
          },
          {
            type: 'object',
            required: ['state', 'reason'],
            properties: {
              state: { type: 'string', enum: ['denied'] },
              reason: { type: 'string' },
            },
          },
          {
            type: 'object',
            required: ['state'],
            properties: { state: { type: 'string', enum: ['absent'] } },
          },
        ],
      },
      Condition: {
        type: 'object',
        required: ['type', 'status'],
        properties: {
          type: { type: 'string' },
          status: { type: 'string', enum: ['True', 'False', 'Unknown'] },
          reason: { type: 'string' },
          message: { type: 'string' },
          lastTransitionTime: { type: 'string' },
          observedGeneration: { type: 'integer' },
        },
      },
      Reference: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string' }, namespace: { type: 'string' } },
      },
      ProfileBundleReference: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          namespace: { type: 'string' },
          cloudType: { type: 'string' },
          version: { type: 'string' },
        },
      },
      ResourceFields: {
        type: 'object',
        required: ['ref', 'hub', 'name', 'labels', 'conditions', 'readiness'],
        properties: {
          ref: { type: 'string' },
          hub: { type: 'string' },
          name: { type: 'string' },
          namespace: { type: 'string' },
          uid: { type: 'string' },
          resourceVersion: { type: 'string' },
          generation: { type: 'integer' },
          observedGeneration: { type: 'integer' },
          labels: { $ref: '#/components/schemas/Texts' },
          createdAt: { type: 'string' },
          deletingSince: { type: 'string' },
          conditions: {
            type: 'array',
            items: { $ref: '#/components/schemas/Condition' },
          },
          readiness: {
            type: 'string',
            enum: ['ready', 'notReady', 'deleting', 'unknown'],
          },
        },
      },
      GpuResources: {
        type: 'object',
        required: ['limits', 'requests'],
        properties: {
          limits: { $ref: '#/components/schemas/Counts' },
          requests: { $ref: '#/components/schemas/Counts' },
          used: { $ref: '#/components/schemas/Counts' },
        },
      },
      ModelSettings: {
        type: 'object',
        description:
          'Mappings of models to profile bundles, and lists of models that may and may not be deployed.',
        required: ['mappings', 'huggingFace', 'ngc'],
        properties: {
          mappings: {
            type: 'array',
            items: {
              type: 'object',
              required: [
                'name',
                'source',
                'filters',
                'priority',
                'profileBundleRef',
              ],
              properties: {
                name: { type: 'string' },
                source: { type: 'string', enum: ['HuggingFace', 'NGC'] },
                filters: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['key', 'operator', 'values'],
                    properties: {
                      key: {
                        type: 'string',
                        enum: [
                          'id',
                          'author',
                          'task',
                          'library',
                          'license',
                          'tag',
                        ],
                      },
                      operator: {
                        type: 'string',
                        enum: ['In', 'NotIn', 'Contains', 'StartsWith'],
                      },
                      values: { type: 'array', items: { type: 'string' } },
                    },
                  },
                },
                priority: { type: 'number' },
                profileBundleRef: {
                  $ref: '#/components/schemas/ProfileBundleReference',
                },
              },
            },
          },
          huggingFace: { $ref: '#/components/schemas/ModelList' },
          ngc: { $ref: '#/components/schemas/ModelList' },
        },
      },
      ModelList: {
        type: 'object',
        required: ['allow', 'disallow'],
        properties: {
          allow: { type: 'array', items: { type: 'string' } },
          disallow: { type: 'array', items: { type: 'string' } },
        },
      },
      Tenant: {
        allOf: [
          { $ref: '#/components/schemas/ResourceFields' },
          {
            type: 'object',
            required: [
              'kind',
              'entityRef',
              'displayName',
              'adminGroups',
              'gpuResources',
              'modelSettings',
            ],
            properties: {
              kind: { type: 'string', enum: ['tenant'] },
              entityRef: { type: 'string' },
              displayName: { type: 'string' },
              description: { type: 'string' },
              adminGroups: { type: 'array', items: { type: 'string' } },
              settingsRef: { $ref: '#/components/schemas/Reference' },
              gpuResources: { $ref: '#/components/schemas/GpuResources' },
              modelSettings: { $ref: '#/components/schemas/ModelSettings' },
              sharedNamespace: { type: 'string' },
              childProjectCount: { type: 'integer' },
            },
          },
        ],
      },
      Project: {
        allOf: [
          { $ref: '#/components/schemas/ResourceFields' },
          {
            type: 'object',
            required: [
              'kind',
              'entityRef',
              'displayName',
              'tenant',
              'tags',
              'roleMapping',
              'deploymentNamespaces',
              'gpuResources',
              'modelSettings',
            ],
            properties: {
              kind: { type: 'string', enum: ['project'] },
              entityRef: { type: 'string' },
              displayName: { type: 'string' },
              description: { type: 'string' },
              tenant: { type: 'string' },
              tags: { $ref: '#/components/schemas/Texts' },
              computeConfigRef: { $ref: '#/components/schemas/Reference' },
              settingsRef: { $ref: '#/components/schemas/Reference' },
              roleMapping: {
                type: 'object',
                required: ['admin', 'editor', 'viewer'],
                properties: {
                  admin: { type: 'array', items: { type: 'string' } },
                  editor: { type: 'array', items: { type: 'string' } },
                  viewer: { type: 'array', items: { type: 'string' } },
                },
              },
              deploymentNamespaces: {
                type: 'object',
                required: ['allow', 'disallow'],
                properties: {
                  allow: { type: 'array', items: { type: 'string' } },
                  disallow: { type: 'array', items: { type: 'string' } },
                },
              },
              gpuResources: { $ref: '#/components/schemas/GpuResources' },
              modelSettings: { $ref: '#/components/schemas/ModelSettings' },
              effectiveSettingsRef: {
                type: 'object',
                required: ['name'],
                properties: {
                  name: { type: 'string' },
                  namespace: { type: 'string' },
                  scope: { type: 'string', enum: ['Tenant', 'Project'] },
                },
              },
              computePoolCount: { type: 'integer' },
              contents: {
                type: 'object',
                description:
                  'In lists; without what the hub does not say or the caller may not see.',
                properties: {
                  computePools: { type: 'integer', minimum: 0 },
                  appDeployments: { type: 'integer', minimum: 0 },
                  modelDeployments: { type: 'integer', minimum: 0 },
                },
              },
            },
          },
        ],
      },
      GpuRequirement: {
        type: 'object',
        properties: {
          family: { type: 'string' },
          gpuCount: { type: 'integer' },
          gpuMemory: { type: 'integer', description: 'In MiB.' },
        },
      },
      ComputeGroup: {
        type: 'object',
        required: ['resourceGroups', 'instances', 'hosts'],
        properties: {
          architecture: { type: 'string', enum: ['amd64', 'arm64'] },
          cpuCount: { type: 'integer' },
          memoryMiB: { type: 'integer' },
          gpu: { $ref: '#/components/schemas/GpuRequirement' },
          resourceGroups: { $ref: '#/components/schemas/Texts' },
          instances: { type: 'integer' },
          hosts: {
            type: 'array',
            items: {
              type: 'object',
              required: ['uid'],
              properties: {
                uid: { type: 'string' },
                name: { type: 'string' },
                state: {
                  type: 'string',
                  enum: ['available', 'in-use', 'unhealthy'],
                },
                message: { type: 'string' },
                cluster: {
                  type: 'object',
                  properties: {
                    name: { type: 'string' },
                    uid: { type: 'string' },
                  },
                },
              },
            },
          },
        },
      },
      MachineCounts: {
        type: 'object',
        required: ['total', 'available', 'inUse', 'unhealthy', 'unknown'],
        properties: {
          total: { type: 'integer', minimum: 0 },
          available: { type: 'integer', minimum: 0 },
          inUse: { type: 'integer', minimum: 0 },
          unhealthy: { type: 'integer', minimum: 0 },
          unknown: { type: 'integer', minimum: 0 },
        },
      },
      HardwareSummary: {
        type: 'object',
        required: [
          'id',
          'hub',
          'resourceGroups',
          'machines',
          'controlPlane',
          'worker',
        ],
        properties: {
          id: { type: 'string' },
          hub: { type: 'string' },
          architecture: { type: 'string', enum: ['amd64', 'arm64'] },
          cpuCount: { type: 'integer' },
          memoryMiB: { type: 'integer' },
          gpu: { $ref: '#/components/schemas/GpuRequirement' },
          resourceGroups: { $ref: '#/components/schemas/Texts' },
          machines: { $ref: '#/components/schemas/MachineCounts' },
          controlPlane: { $ref: '#/components/schemas/MachineCounts' },
          worker: { $ref: '#/components/schemas/MachineCounts' },
        },
      },
      Compute: {
        allOf: [
          { $ref: '#/components/schemas/ResourceFields' },
          {
            type: 'object',
            required: ['kind', 'controlPlane', 'worker'],
            properties: {
              kind: { type: 'string', enum: ['compute'] },
              settingsRef: { $ref: '#/components/schemas/Reference' },
              controlPlane: {
                type: 'array',
                items: { $ref: '#/components/schemas/ComputeGroup' },
              },
              worker: {
                type: 'array',
                items: { $ref: '#/components/schemas/ComputeGroup' },
              },
              lastSyncTime: { type: 'string' },
            },
          },
        ],
      },
      NodePool: {
        type: 'object',
        required: ['labels', 'annotations', 'taints'],
        properties: {
          name: { type: 'string' },
          architecture: { type: 'string', enum: ['amd64', 'arm64'] },
          cpuCount: { type: 'integer' },
          memoryMiB: { type: 'integer' },
          labels: { $ref: '#/components/schemas/Texts' },
          annotations: { $ref: '#/components/schemas/Texts' },
          taints: {
            type: 'array',
            items: {
              type: 'object',
              required: ['key', 'effect'],
              properties: {
                key: { type: 'string' },
                value: { type: 'string' },
                effect: {
                  type: 'string',
                  enum: ['NoSchedule', 'PreferNoSchedule', 'NoExecute'],
                },
              },
            },
          },
          nodeCount: { type: 'integer' },
          workerNodeEligible: { type: 'boolean' },
          minWorkerNodes: { type: 'integer' },
          gpu: { $ref: '#/components/schemas/GpuRequirement' },
        },
      },
      ClusterConfigFields: {
        type: 'object',
        required: ['sshKeys', 'edge', 'nodePools'],
        properties: {
          deletionPolicy: { type: 'string', enum: ['delete', 'orphan'] },
          sshKeys: { type: 'array', items: { type: 'string' } },
          edge: {
            type: 'object',
            required: ['ntpServers'],
            properties: {
              vip: { type: 'string' },
              ntpServers: { type: 'array', items: { type: 'string' } },
              isTwoNode: { type: 'boolean' },
              networkOverlay: {
                type: 'object',
                required: ['enabled'],
                properties: {
                  enabled: { type: 'boolean' },
                  staticIp: { type: 'boolean' },
                  cidr: { type: 'string' },
                  overlayNetworkType: { type: 'string' },
                },
              },
            },
          },
          nodePools: {
            type: 'object',
            required: ['workerPools'],
            properties: {
              controlPlanePool: { $ref: '#/components/schemas/NodePool' },
              workerPools: {
                type: 'array',
                items: {
                  allOf: [
                    { $ref: '#/components/schemas/NodePool' },
                    {
                      type: 'object',
                      required: ['name'],
                      properties: { name: { type: 'string' } },
                    },
                  ],
                },
              },
            },
          },
        },
      },
      ResourceGroups: {
        type: 'object',
        required: ['controlPlane', 'worker'],
        properties: {
          controlPlane: { $ref: '#/components/schemas/Texts' },
          worker: { $ref: '#/components/schemas/Texts' },
        },
      },
      VariableValue: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          value: { type: 'string' },
          secretKeyRef: {
            type: 'object',
            required: ['name', 'key'],
            properties: { name: { type: 'string' }, key: { type: 'string' } },
          },
        },
      },
      Endpoint: {
        type: 'object',
        required: ['name', 'url'],
        properties: {
          name: { type: 'string' },
          url: { type: 'string' },
          type: { type: 'string' },
        },
      },
      NodeCount: {
        type: 'object',
        properties: {
          desired: { type: 'integer' },
          ready: { type: 'integer' },
        },
      },
      ComputePool: {
        allOf: [
          { $ref: '#/components/schemas/ResourceFields' },
          { $ref: '#/components/schemas/ClusterConfigFields' },
          {
            type: 'object',
            required: [
              'kind',
              'entityRef',
              'resourceGroups',
              'variables',
              'nodes',
              'hosts',
              'gpuCapacity',
              'gpuUsed',
              'endpoints',
            ],
            properties: {
              kind: { type: 'string', enum: ['computePool'] },
              entityRef: { type: 'string' },
              description: { type: 'string' },
              variant: { type: 'string', enum: ['dedicated', 'shared'] },
              resourceGroups: { $ref: '#/components/schemas/ResourceGroups' },
              profileBundleRef: {
                $ref: '#/components/schemas/ProfileBundleReference',
              },
              computeConfigRef: { $ref: '#/components/schemas/Reference' },
              scalingPolicyRef: { $ref: '#/components/schemas/Reference' },
              variables: {
                type: 'array',
                items: { $ref: '#/components/schemas/VariableValue' },
              },
              networkIsolationProvider: { type: 'string' },
              phase: { type: 'string' },
              message: { type: 'string' },
              cluster: {
                type: 'object',
                properties: {
                  name: { type: 'string' },
                  uid: { type: 'string' },
                  projectUID: { type: 'string' },
                  state: { type: 'string' },
                  url: { type: 'string' },
                  kubernetesVersion: { type: 'string' },
                  apiEndpoint: { type: 'string' },
                },
              },
              kubeconfigSecretRef: { $ref: '#/components/schemas/Reference' },
              spokeRef: { $ref: '#/components/schemas/Reference' },
              environmentRef: { $ref: '#/components/schemas/Reference' },
              nodes: {
                type: 'object',
                required: ['controlPlane', 'worker'],
                properties: {
                  controlPlane: { $ref: '#/components/schemas/NodeCount' },
                  worker: { $ref: '#/components/schemas/NodeCount' },
                },
              },
              hosts: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['uid'],
                  properties: {
                    uid: { type: 'string' },
                    name: { type: 'string' },
                    pool: { type: 'string' },
                    role: { type: 'string', enum: ['ControlPlane', 'Worker'] },
                    state: { type: 'string' },
                  },
                },
              },
              gpuCapacity: { $ref: '#/components/schemas/Counts' },
              gpuUsed: { $ref: '#/components/schemas/Counts' },
              deploymentCount: { type: 'integer' },
              endpoints: {
                type: 'array',
                items: { $ref: '#/components/schemas/Endpoint' },
              },
            },
          },
        ],
      },
      ResourceRequirements: {
        type: 'object',
        properties: {
          cpuCount: { type: 'integer' },
          memoryMiB: { type: 'integer' },
          gpu: { $ref: '#/components/schemas/GpuRequirement' },
        },
      },
      BundledProfile: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          namespace: { type: 'string' },
          uid: { type: 'string' },
          version: { type: 'string' },
          type: { type: 'string' },
          cloudType: { type: 'string' },
        },
      },
      ProfileBundle: {
        allOf: [
          { $ref: '#/components/schemas/ResourceFields' },
          {
            type: 'object',
            required: [
              'kind',
              'entityRef',
              'displayName',
              'bundleName',
              'clusterProfiles',
              'workloadProfiles',
              'variables',
            ],
            properties: {
              kind: { type: 'string', enum: ['profileBundle'] },
              entityRef: { type: 'string' },
              displayName: { type: 'string' },
              description: { type: 'string' },
              type: {
                type: 'string',
                enum: ['Infrastructure', 'Application', 'Fullstack', 'Model'],
              },
              bundleName: { type: 'string' },
              version: { type: 'string' },
              revisionNotes: { type: 'string' },
              clusterProfiles: {
                type: 'array',
                items: { $ref: '#/components/schemas/BundledProfile' },
              },
              workloadProfiles: {
                type: 'array',
                items: { $ref: '#/components/schemas/BundledProfile' },
              },
              variables: {
                type: 'array',
                items: {
                  type: 'object',
                  required: [
                    'name',
                    'displayName',
                    'type',
                    'scope',
                    'required',
                    'sensitive',
                    'enum',
                  ],
                  properties: {
                    name: { type: 'string' },
                    displayName: { type: 'string' },
                    description: { type: 'string' },
                    type: {
                      type: 'string',
                      enum: ['string', 'integer', 'number', 'boolean'],
                    },
                    scope: { type: 'string', enum: ['Cluster', 'Workload'] },
                    required: { type: 'boolean' },
                    sensitive: { type: 'boolean' },
                    default: { type: 'string' },
                    enum: { type: 'array', items: { type: 'string' } },
                    pattern: { type: 'string' },
                    minimum: { type: 'number' },
                    maximum: { type: 'number' },
                  },
                },
              },
              resourceRequirements: {
                $ref: '#/components/schemas/ResourceRequirements',
              },
              computePoolCount: { type: 'integer' },
              deploymentCount: { type: 'integer' },
            },
          },
        ],
      },
      Deployment: {
        allOf: [
          { $ref: '#/components/schemas/ResourceFields' },
          {
            type: 'object',
            required: [
              'kind',
              'entityRef',
              'displayName',
              'variables',
              'deployedObjects',
              'gpuUsed',
              'endpoints',
            ],
            properties: {
              kind: {
                type: 'string',
                enum: ['appDeployment', 'modelDeployment'],
              },
              entityRef: { type: 'string' },
              displayName: { type: 'string' },
              description: { type: 'string' },
              profileBundleRef: {
                $ref: '#/components/schemas/ProfileBundleReference',
              },
              computePoolRef: { $ref: '#/components/schemas/Reference' },
              dedicatedComputePool: {
                allOf: [
                  { $ref: '#/components/schemas/ClusterConfigFields' },
                  {
                    type: 'object',
                    required: ['resourceGroups'],
                    properties: {
                      name: { type: 'string' },
                      profileBundleRef: {
                        $ref: '#/components/schemas/ProfileBundleReference',
                      },
                      resourceGroups: {
                        $ref: '#/components/schemas/ResourceGroups',
                      },
                    },
                  },
                ],
              },
              computeConfigRef: { $ref: '#/components/schemas/Reference' },
              deploymentNamespace: { type: 'string' },
              variables: {
                type: 'array',
                items: { $ref: '#/components/schemas/VariableValue' },
              },
              resourceRequirements: {
                $ref: '#/components/schemas/ResourceRequirements',
              },
              model: { type: 'object', additionalProperties: true },
              phase: { type: 'string' },
              message: { type: 'string' },
              currentComputePoolRef: { $ref: '#/components/schemas/Reference' },
              currentProfileBundleRef: {
                $ref: '#/components/schemas/ProfileBundleReference',
              },
              deployedObjects: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['kind', 'name'],
                  properties: {
                    apiVersion: { type: 'string' },
                    kind: { type: 'string' },
                    namespace: { type: 'string' },
                    name: { type: 'string' },
                    ready: { type: 'boolean' },
                    message: { type: 'string' },
                  },
                },
              },
              gpuUsed: { $ref: '#/components/schemas/Counts' },
              endpoints: {
                type: 'array',
                items: { $ref: '#/components/schemas/Endpoint' },
              },
            },
          },
        ],
      },
      Access: {
        type: 'object',
        required: ['roles', 'allowed', 'adminGroups', 'decidedBy'],
        properties: {
          roles: {
            type: 'array',
            items: {
              type: 'string',
              enum: ['viewer', 'editor', 'admin', 'tenantAdmin'],
            },
          },
          allowed: {
            type: 'array',
            items: {
              type: 'string',
              enum: [
                'project.read',
                'project.create',
                'project.update',
                'project.delete',
                'settings.read',
                'settings.create',
                'settings.update',
                'settings.delete',
                'compute.read',
                'computeConfig.read',
                'computeConfig.create',
                'computeConfig.update',
                'computeConfig.delete',
                'computePool.read',
                'computePool.create',
                'computePool.update',
                'computePool.delete',
                'profileBundle.read',
                'workloadProfile.read',
                'appDeployment.read',
                'appDeployment.create',
                'appDeployment.update',
                'appDeployment.delete',
                'modelDeployment.read',
                'modelDeployment.create',
                'modelDeployment.update',
                'modelDeployment.delete',
              ],
            },
          },
          adminGroups: { type: 'array', items: { type: 'string' } },
          decidedBy: { type: 'string', enum: ['hub', 'roles'] },
        },
      },
      ObjectEvent: {
        type: 'object',
        required: ['type', 'reason', 'message', 'count'],
        properties: {
          type: { type: 'string', enum: ['Normal', 'Warning'] },
          reason: { type: 'string' },
          message: { type: 'string' },
          count: { type: 'integer' },
          firstSeen: { type: 'string' },
          lastSeen: { type: 'string' },
          source: { type: 'string' },
        },
      },
      ObjectOutcome: {
        type: 'object',
        required: ['ref', 'outcome'],
        properties: {
          ref: { type: 'string' },
          outcome: {
            type: 'string',
            enum: [
              'created',
              'changed',
              'unchanged',
              'deleted',
              'failed',
              'skipped',
            ],
          },
          message: { type: 'string' },
        },
      },
      WriteResult: {
        type: 'object',
        required: ['ref', 'outcomes'],
        properties: {
          ref: { type: 'string' },
          entityRef: { type: 'string' },
          outcomes: {
            type: 'array',
            items: { $ref: '#/components/schemas/ObjectOutcome' },
          },
        },
      },
      Preview: {
        type: 'object',
        required: ['manifests', 'outcomes', 'diffs', 'problems'],
        properties: {
          manifests: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: true,
              required: ['apiVersion', 'kind', 'metadata'],
              properties: {
                apiVersion: { type: 'string' },
                kind: { type: 'string' },
                metadata: {
                  type: 'object',
                  additionalProperties: true,
                  required: ['name'],
                  properties: {
                    name: { type: 'string' },
                    namespace: { type: 'string' },
                    labels: { $ref: '#/components/schemas/Texts' },
                    annotations: { $ref: '#/components/schemas/Texts' },
                  },
                },
              },
            },
          },
          outcomes: {
            type: 'array',
            items: { $ref: '#/components/schemas/ObjectOutcome' },
          },
          diffs: {
            type: 'array',
            items: {
              type: 'object',
              required: [
                'apiVersion',
                'kind',
                'name',
                'patch',
                'changes',
                'undoes',
              ],
              properties: {
                apiVersion: { type: 'string' },
                kind: { type: 'string' },
                namespace: { type: 'string' },
                name: { type: 'string' },
                resourceVersion: { type: 'string' },
                patch: { type: 'object', additionalProperties: true },
                changes: {
                  type: 'array',
                  items: { $ref: '#/components/schemas/FieldChange' },
                },
                undoes: {
                  type: 'array',
                  items: { $ref: '#/components/schemas/FieldChange' },
                },
              },
            },
          },
          problems: {
            type: 'array',
            items: { $ref: '#/components/schemas/RequestProblem' },
          },
        },
      },
      FieldChange: {
        type: 'object',
        required: ['path'],
        properties: {
          path: { type: 'string' },
          before: {},
          after: {},
          seen: {},
        },
      },
      IntegrationValidation: {
        type: 'object',
        required: ['type', 'verdict', 'steps', 'facts'],
        properties: {
          type: { type: 'string', enum: ['palette', 'huggingFace', 'ngc'] },
          verdict: { type: 'string', enum: ['accepted', 'refused', 'untried'] },
          steps: {
            type: 'array',
            items: {
              type: 'object',
              required: ['step', 'outcome', 'message'],
              properties: {
                step: { type: 'string' },
                outcome: {
                  type: 'string',
                  enum: ['passed', 'failed', 'warning', 'untried', 'skipped'],
                },
                reason: { type: 'string' },
                message: { type: 'string' },
                advice: { type: 'string' },
              },
            },
          },
          facts: { $ref: '#/components/schemas/Texts' },
          retryAfterSeconds: { type: 'integer' },
        },
      },
      ProjectRequest: {
        type: 'object',
        properties: {
          tenant: {},
          name: {},
          displayName: {},
          description: {},
          tags: {},
          settings: {},
          roleMapping: {},
          computeConfig: {},
          gpuResources: {},
          deploymentNamespaces: {},
        },
      },
      ComputePoolRequest: {
        type: 'object',
        properties: {
          project: {},
          name: {},
          description: {},
          labels: {},
          annotations: {},
          variant: {},
          profileBundle: {},
          computeConfig: {},
          scalingPolicy: {},
          resourceGroups: {},
          cluster: {},
          variables: {},
        },
      },
      AppDeploymentRequest: {
        type: 'object',
        properties: {
          project: {},
          name: {},
          displayName: {},
          description: {},
          labels: {},
          annotations: {},
          profileBundle: {},
          target: {},
          namespace: {},
          variables: {},
          resources: {},
        },
      },
      IntegrationRequest: {
        type: 'object',
        properties: {
          type: {},
          name: {},
          apiKey: {},
          secretName: {},
          annotations: {},
          labels: {},
          hostUrl: {},
          tenant: {},
          projectId: {},
          skipTlsVerify: {},
          certificates: {},
        },
      },
    },
  },
} as const;
