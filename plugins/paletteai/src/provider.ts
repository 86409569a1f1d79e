// A module of its own, so that what the provider needs stays out of the code that every page of the portal loads.
export { PaletteAiProvider } from '@paletteai/backstage-plugin-paletteai-react';
