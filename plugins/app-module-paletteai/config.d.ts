export interface Config {
  paletteai?: {
    /**
     * Sign-in methods that the sign-in page offers, in this order; only "paletteai" by default.
     * @deepVisibility frontend
     */
    signIn?: Array<'paletteai' | 'guest'>;
  };
}
