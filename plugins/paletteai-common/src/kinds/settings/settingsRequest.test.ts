import { problemsOf } from '../../__testUtils__/problemsOf';
import {
  PALETTE,
  PROJECT_REQUEST,
  withPalette,
} from '../../__testUtils__/projectRequests';
import { projectRequestSchema } from '../project/projectRequest';
import { integrationRequestSchema } from './settingsRequest';

type Json = Record<string, unknown>;

const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----';
const KEY = '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----';
const PALETTE_INTEGRATION: Json = { ...PALETTE, type: 'palette' };

describe('an integration request', () => {
  it.each<[string, Json]>([
    ['Palette', PALETTE_INTEGRATION],
    [
      'Hugging Face',
      { type: 'huggingFace', name: 'hf', apiKey: 'example-token' },
    ],
    ['NVIDIA NGC', { type: 'ngc', name: 'ngc', secretName: 'ngc-key' }],
  ])('may be for %s', (_, request) => {
    expect(problemsOf(integrationRequestSchema, request)).toEqual([]);
  });

  it.each<[string, Json, string[]]>([
    [
      'nothing',
      { ...PALETTE_INTEGRATION, type: undefined },
      ['type: integration.type'],
    ],
    [
      'another service',
      { ...PALETTE_INTEGRATION, type: 'github' },
      ['type: integration.type'],
    ],
    [
      'Hugging Face with a host',
      { type: 'huggingFace', name: 'hf', apiKey: 'x', hostUrl: 'https://a' },
      [': request.unknownParameter'],
    ],
    [
      'NVIDIA NGC without a key',
      { type: 'ngc', name: 'ngc' },
      ['apiKey: integration.apiKey.required'],
    ],
    [
      'Palette without a key',
      { ...PALETTE_INTEGRATION, apiKey: undefined },
      ['apiKey: integration.apiKey.required'],
    ],
  ])('cannot be for %s', (_, request, expected) => {
    expect(problemsOf(integrationRequestSchema, request)).toEqual(expected);
  });
});

describe('the Settings of a Project request', () => {
  it.each<[string, Json]>([
    [
      'a certificate of the authority',
      withPalette({
        certificates: {
          mode: 'provide',
          name: 'ca',
          caCertificate: `${PEM}\n${PEM}\n`,
        },
      }),
    ],
    [
      'a client certificate',
      withPalette({
        certificates: {
          mode: 'provide',
          name: 'ca',
          clientCertificate: PEM,
          clientKey: KEY,
        },
      }),
    ],
    [
      'a Secret with certificates',
      withPalette({
        certificates: { mode: 'existing', secretName: 'palette.ca' },
      }),
    ],
    ['no verification', withPalette({ skipTlsVerify: true })],
    [
      'plain HTTP and a port',
      withPalette({ hostUrl: 'http://127.0.0.1:8080/palette' }),
    ],
    [
      'a Secret instead of a key',
      withPalette({ apiKey: undefined, secretName: 'creds' }),
    ],
    [
      'all three integrations',
      withPalette(
        {},
        {
          huggingFace: { name: 'hf', apiKey: 'k' },
          ngc: { name: 'ngc', apiKey: 'k' },
        },
      ),
    ],
    ['settings that exist', { settings: { mode: 'existing', name: 'shared' } }],
  ])('may have %s', (_, change) => {
    expect(
      problemsOf(projectRequestSchema, { ...PROJECT_REQUEST, ...change }),
    ).toEqual([]);
  });

  it.each<[string, Json, string[]]>([
    [
      'settings of no kind',
      { settings: { mode: 'none' } },
      ['settings.mode: project.settings.mode'],
    ],
    [
      'settings without a name',
      { settings: { mode: 'existing', name: '' } },
      ['settings.name: settings.name.required'],
    ],
    [
      'settings with a dot',
      { settings: { mode: 'existing', name: 'a.b' } },
      ['settings.name: settings.name.format'],
    ],
    [
      'settings of 64 characters',
      { settings: { mode: 'existing', name: 'a'.repeat(64) } },
      ['settings.name: settings.name.format'],
    ],
    [
      'own settings without Palette',
      {
        settings: {
          mode: 'custom',
          name: 's',
          integrations: { ngc: { name: 'n', apiKey: 'k' } },
        },
      },
      ['settings.integrations.palette: project.settings.paletteRequired'],
    ],
    [
      'own settings without any integration',
      { settings: { mode: 'custom', name: 's' } },
      ['settings.integrations: project.settings.paletteRequired'],
    ],
    [
      'an integration without a name',
      withPalette({ name: undefined }),
      ['settings.integrations.palette.name: integration.name.required'],
    ],
    [
      'an integration name with a space',
      withPalette({ name: 'my palette' }),
      ['settings.integrations.palette.name: integration.name.format'],
    ],
    [
      'two integrations of one name',
      withPalette({}, { ngc: { name: 'palette', apiKey: 'k' } }),
      ['settings.integrations.ngc.name: integration.name.duplicate'],
    ],
    ...['own-palette', 'own-hugging-face', 'ngc-key'].map(
      (name): [string, Json, string[]] => [
        `certificates in ${name}, where a key is`,
        withPalette(
          { certificates: { mode: 'provide', name, caCertificate: PEM } },
          {
            huggingFace: { name: 'hf', apiKey: 'k' },
            ngc: { name: 'ngc', secretName: 'ngc-key' },
          },
        ),
        [
          'settings.integrations.palette.certificates.name: integration.palette.certificates.name.duplicate',
        ],
      ],
    ),
    [
      'no host',
      withPalette({ hostUrl: '' }),
      [
        'settings.integrations.palette.hostUrl: integration.palette.hostUrl.required',
      ],
    ],
    [
      'a host without https',
      withPalette({ hostUrl: 'palette.example.com' }),
      [
        'settings.integrations.palette.hostUrl: integration.palette.hostUrl.format',
      ],
    ],
    [
      'another protocol',
      withPalette({ hostUrl: 'ftp://palette.example.com' }),
      [
        'settings.integrations.palette.hostUrl: integration.palette.hostUrl.format',
      ],
    ],
    [
      'a password in the host',
      withPalette({ hostUrl: 'https://me:pw@palette.example.com' }),
      [
        'settings.integrations.palette.hostUrl: integration.palette.hostUrl.format',
      ],
    ],
    [
      'a query in the host',
      withPalette({ hostUrl: 'https://palette.example.com?a=b' }),
      [
        'settings.integrations.palette.hostUrl: integration.palette.hostUrl.format',
      ],
    ],
    [
      'a port that is none',
      withPalette({ hostUrl: 'https://palette.example.com:99999' }),
      [
        'settings.integrations.palette.hostUrl: integration.palette.hostUrl.format',
      ],
    ],
    [
      'no Palette tenant',
      withPalette({ tenant: '' }),
      [
        'settings.integrations.palette.tenant: integration.palette.tenant.required',
      ],
    ],
    [
      'a Palette tenant of 254 characters',
      withPalette({ tenant: 'a'.repeat(254) }),
      [
        'settings.integrations.palette.tenant: integration.palette.tenant.tooLong',
      ],
    ],
    [
      'no Palette project',
      withPalette({ projectId: undefined }),
      [
        'settings.integrations.palette.projectId: integration.palette.projectId.required',
      ],
    ],
    [
      'a Palette project with a slash',
      withPalette({ projectId: 'a/b' }),
      [
        'settings.integrations.palette.projectId: integration.palette.projectId.format',
      ],
    ],
    [
      'a word for yes',
      withPalette({ skipTlsVerify: 'yes' }),
      [
        'settings.integrations.palette.skipTlsVerify: integration.palette.skipTlsVerify',
      ],
    ],
    [
      'certificates that are skipped',
      withPalette({
        skipTlsVerify: true,
        certificates: { mode: 'existing', secretName: 'ca' },
      }),
      [
        'settings.integrations.palette.certificates: integration.palette.certificates.skipped',
      ],
    ],
    [
      'certificates of no kind',
      withPalette({ certificates: { mode: 'maybe' } }),
      [
        'settings.integrations.palette.certificates.mode: integration.palette.certificates.mode',
      ],
    ],
    [
      'a Secret without a name',
      withPalette({ certificates: { mode: 'existing', secretName: '' } }),
      [
        'settings.integrations.palette.certificates.secretName: integration.palette.certificates.name.required',
      ],
    ],
    [
      'a Secret name in capitals',
      withPalette({ certificates: { mode: 'existing', secretName: 'CA' } }),
      [
        'settings.integrations.palette.certificates.secretName: integration.palette.certificates.name.format',
      ],
    ],
    [
      'certificates that are missing',
      withPalette({ certificates: { mode: 'provide', name: 'ca' } }),
      [
        'settings.integrations.palette.certificates.caCertificate: integration.palette.certificates.required',
      ],
    ],
    [
      'a certificate that is none',
      withPalette({
        certificates: { mode: 'provide', name: 'ca', caCertificate: 'MIIB' },
      }),
      [
        'settings.integrations.palette.certificates.caCertificate: integration.palette.certificates.certificateFormat',
      ],
    ],
    [
      'a key that is none',
      withPalette({
        certificates: {
          mode: 'provide',
          name: 'ca',
          clientCertificate: PEM,
          clientKey: PEM,
        },
      }),
      [
        'settings.integrations.palette.certificates.clientKey: integration.palette.certificates.keyFormat',
      ],
    ],
    [
      'a client certificate without its key',
      withPalette({
        certificates: { mode: 'provide', name: 'ca', clientCertificate: PEM },
      }),
      [
        'settings.integrations.palette.certificates.clientKey: integration.palette.certificates.clientIncomplete',
      ],
    ],
    [
      'no key',
      withPalette({ apiKey: undefined }),
      ['settings.integrations.palette.apiKey: integration.apiKey.required'],
    ],
    [
      'an empty key',
      withPalette({ apiKey: '' }),
      ['settings.integrations.palette.apiKey: integration.apiKey.required'],
    ],
    [
      'a key with a space',
      withPalette({ apiKey: 'a b' }),
      ['settings.integrations.palette.apiKey: integration.apiKey.format'],
    ],
    [
      'a key and a Secret',
      withPalette({ secretName: 'creds' }),
      ['settings.integrations.palette.secretName: integration.apiKey.both'],
    ],
    [
      'a key Secret in capitals',
      withPalette({ apiKey: undefined, secretName: 'Creds' }),
      [
        'settings.integrations.palette.secretName: integration.secretName.format',
      ],
    ],
    [
      'an annotation key with a space',
      withPalette({ annotations: { 'a b': '' } }),
      [
        'settings.integrations.palette.annotations.a b: metadata.annotation.key',
      ],
    ],
    [
      'annotations that are huge together',
      withPalette({
        annotations: { a: 'x'.repeat(10000), b: 'x'.repeat(10000) },
      }),
      [
        'settings.integrations.palette.annotations: metadata.annotations.tooLong',
      ],
    ],
  ])('cannot have %s', (_, change, expected) => {
    expect(
      problemsOf(projectRequestSchema, { ...PROJECT_REQUEST, ...change }),
    ).toEqual(expected);
  });
});
