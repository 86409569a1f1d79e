import { runCommand } from '../setup/runCommand.mjs';

const production = {
  PORTAL_URL: 'https://portal.example.com',
  AUTH_SESSION_SECRET: 'checked-for-its-place-only',
  AUTH_METADATA_URL:
    'https://login.example.com/.well-known/openid-configuration',
  AUTH_CLIENT_ID: 'portal',
  AUTH_CLIENT_SECRET: 'checked-for-its-place-only',
  POSTGRES_HOST: 'postgres.example.com',
  POSTGRES_PORT: '5432',
  POSTGRES_USER: 'portal',
  POSTGRES_PASSWORD: 'checked-for-its-place-only',
};

/** Checks each set of configuration files of the portal against the schemas of all packages. */
const sets = [
  { files: ['app-config.yaml'] },
  {
    files: ['app-config.yaml', 'app-config.production.yaml'],
    environment: production,
  },
  {
    files: ['app-config.yaml', 'e2e/app-config.e2e.yaml'],
    environment: { E2E_PORT: '7107' },
  },
];

for (const { files, environment } of sets) {
  console.log(`checking ${files.join(' with ')}`);
  const { code } = await runCommand(
    'backstage-cli',
    ['config:check', '--strict', ...files.flatMap(file => ['--config', file])],
    { env: { ...process.env, ...environment } },
  );
  if (code !== 0) {
    process.exitCode = 1;
  }
}
