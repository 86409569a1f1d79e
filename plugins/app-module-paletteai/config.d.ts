export interface Config {
  paletteai?: {
    /**
     * The ways to sign in that the sign-in page offers, in this order; only "paletteai" by default.
     * @deepVisibility frontend
     */
    signIn?: Array<'paletteai' | 'guest'>;
  };
}
