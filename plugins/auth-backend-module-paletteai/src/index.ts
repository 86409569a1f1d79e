/**
 * Sign-in with OpenID Connect whose groups become ownership refs.
 *
 * @packageDocumentation
 */

export { authModulePaletteai as default } from './module';
