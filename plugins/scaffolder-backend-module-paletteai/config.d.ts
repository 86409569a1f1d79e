export interface Config {
  /** Settings of the PaletteAI plugins. */
  paletteai?: {
    templates?: {
      /**
       * Whether the software templates of the package are in the catalog; true by default. Turn it off
       * in a portal that registers its own copies, or whose catalog is in another backend.
       */
      enabled?: boolean;
    };
  };
}
