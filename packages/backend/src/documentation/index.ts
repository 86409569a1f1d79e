export { techdocsModulePortalDocumentation as default } from './techdocsModulePortalDocumentation';
