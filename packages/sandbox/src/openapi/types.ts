// The plugin generates these types from its OpenAPI documents and checks that they are current. They are no part of
// what it publishes, so there is no other way to them.
/* eslint-disable @backstage/no-relative-monorepo-imports */
export type { components as HuggingFaceTypes } from '../../../../plugins/paletteai-node/src/huggingface/generated/api';
export type { components as NgcTypes } from '../../../../plugins/paletteai-node/src/ngc/generated/api';
export type { components as PaletteTypes } from '../../../../plugins/paletteai-node/src/palette/generated/api';
