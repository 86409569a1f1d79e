import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { readTemplates, TEMPLATES_LOCATION } from './readTemplates';

/** Gives the software templates of this package to the catalog, once: they change with the package only. */
export class TemplateProvider implements EntityProvider {
  getProviderName(): string {
    return 'PaletteAiTemplates';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const templates = await readTemplates();
    await connection.applyMutation({
      type: 'full',
      entities: templates.map(entity => ({
        entity,
        locationKey: TEMPLATES_LOCATION,
      })),
    });
  }
}
