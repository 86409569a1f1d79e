// A separate module keeps the dependencies of the provider out of the code that every page loads.
export { PaletteAiProvider } from '@paletteai/backstage-plugin-paletteai-react';
